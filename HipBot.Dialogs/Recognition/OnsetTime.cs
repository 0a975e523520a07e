using HipBot.Triage;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace HipBot.Recognition;

/// <summary>Reads how long ago it began: the first time in the utterance that can be one.</summary>
internal sealed class OnsetTime
{
    private const string Slot = "onset.when";
    private const string Question = "onset";
    private const string Today = "P0D ago";

    private readonly IReadOnlyDictionary<string, string> _spellings;

    public OnsetTime(Lexicon lexicon) => _spellings = lexicon.Spellings;

    public IEnumerable<Finding> Findings(Reading reading, UtteranceContext context)
    {
        // The date-time recognizer costs more than all the rest, so it is asked only where a word of time stands.
        if (!reading.Cues.Any(match => match.Cue == Cue.Time))
        {
            return [];
        }

        var asked = context.AskedSlot is Question or Slot;
        var spoken = new SpokenText(reading, _spellings);
        var now = context.LocalNow.DateTime;
        return DateTimeRecognizer.RecognizeDateTime(spoken.Text, Culture.English, refTime: now)
            .Select(result => (Span: spoken.TokensOf(result.Start, result.End), Ago: Ago.Of(result, now)))
            .Where(time => time.Ago is not null && (asked || CanBeOnset(time.Span, time.Ago!, reading)))
            .Select(time => Make(time.Span, time.Ago!, reading))
            .Take(1);
    }

    // Not "more than 20 minutes", "24 weeks pregnant", "15 miles a week" or "broke it ten years ago".
    private static bool CanBeOnset(Span span, string ago, Reading reading) =>
        !reading.In(reading.Around(span, Break.Sentence)).Any(match => match.Cue == Cue.NoOnset
            && (match.Span.To == span.From || match.Span.From == span.To || match.Span.Holds(span) || match.Span.Holds(span.From)))
        && !IsBesideHistory(span, reading)
        && (ago != Today || SaysThatItBegan(span, reading));

    private static bool IsBesideHistory(Span span, Reading reading)
    {
        var clause = reading.Around(span, Break.Comma);
        return !reading.In(reading.Around(span, Break.Sentence)).Any(match => match.Cue == Cue.Ongoing)
            && reading.MentionsIn(clause).Any(mention => mention.Topic.Lasting
                && mention.Rule.Means.Any(value => value.Slot is "history" or "cancer-weight-loss" or "pregnancy" or "energy-diet"));
    }

    // "My hip feels fine today" does not say that it began today; "today I felt a pop" does.
    private static bool SaysThatItBegan(Span span, Reading reading)
    {
        var sentence = reading.Around(span, Break.Sentence);
        return reading.In(sentence).Any(match => match.Cue == Cue.Happened)
            || reading.MentionsIn(sentence).Any(mention => mention.Rule.Means.Any(value => value.Slot is "trauma" or "onset.mode"));
    }

    private static Finding Make(Span span, string ago, Reading reading)
    {
        var start = reading.Tokens[span.From].Start;
        return new(Slot, ago, FindingState.Present, start, reading.Tokens[span.To - 1].End - start);
    }
}
