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
    private readonly DateTimeModel _times = new DateTimeRecognizer(Culture.English).GetDateTimeModel();

    public OnsetTime(Lexicon lexicon) => _spellings = lexicon.Spellings;

    /// <summary>When it began; null where no time is named that can be it.</summary>
    public Finding? Find(Reading reading, UtteranceContext context)
    {
        // The date-time recognizer costs more than all the rest, so it is asked only where a word of time stands.
        if (!reading.Has(Cue.Time))
        {
            return null;
        }

        var asked = context.AskedSlot is Question or Slot;
        var spoken = new SpokenText(reading, _spellings);
        var now = context.LocalNow.DateTime;
        foreach (var result in _times.Parse(spoken.Text, now))
        {
            var span = spoken.TokensOf(result.Start, result.End);
            if (Ago.Of(result, now, _times) is { } ago && (asked || CanBeOnset(span, ago, reading)))
            {
                return Make(span, ago, reading);
            }
        }

        return null;
    }

    private static bool CanBeOnset(Span span, string ago, Reading reading) =>
        !IsBesideNoOnset(span, reading) && !IsBesideHistory(span, reading) && (ago != Today || SaysThatItBegan(span, reading));

    // Not "more than 20 minutes", "24 weeks pregnant", "15 miles a week" or "broke it ten years ago".
    private static bool IsBesideNoOnset(Span span, Reading reading)
    {
        var sentence = reading.Around(span, Break.Sentence);
        for (var at = sentence.From; at < sentence.To && reading.Has(Cue.NoOnset); at++)
        {
            foreach (var (cue, kind) in reading.From(at))
            {
                if (kind == Cue.NoOnset && (cue.To == span.From || cue.From == span.To || cue.Holds(span) || cue.Holds(span.From)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsBesideHistory(Span span, Reading reading) =>
        !reading.BeginsIn(reading.Around(span, Break.Sentence), Cue.Ongoing)
        && AnyMeans(reading.MentionsIn(reading.Around(span, Break.Comma)), static mention => mention.Topic.Lasting, static slot => slot is "history" or "cancer-weight-loss" or "pregnancy" or "energy-diet");

    // "My hip feels fine today" does not say that it began today; "today I felt a pop" does.
    private static bool SaysThatItBegan(Span span, Reading reading)
    {
        var sentence = reading.Around(span, Break.Sentence);
        return reading.BeginsIn(sentence, Cue.Happened)
            || AnyMeans(reading.MentionsIn(sentence), static _ => true, static slot => slot is "trauma" or "onset.mode");
    }

    private static bool AnyMeans(ReadOnlySpan<Mention> mentions, Predicate<Mention> which, Predicate<string> isSlot)
    {
        foreach (var mention in mentions)
        {
            if (which(mention) && mention.Rule.Means.Any(value => isSlot(value.Slot)))
            {
                return true;
            }
        }

        return false;
    }

    private static Finding Make(Span span, string ago, Reading reading)
    {
        var start = reading.Tokens[span.From].Start;
        return new(Slot, ago, FindingState.Present, start, reading.Tokens[span.To - 1].End - start);
    }
}
