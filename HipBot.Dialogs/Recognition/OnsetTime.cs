using HipBot.Triage;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace HipBot.Recognition;

/// <summary>Reads how long ago it began: the likeliest time in the utterance that can be one.</summary>
internal sealed class OnsetTime
{
    private const string Slot = "onset.when";
    private const string Question = "onset";
    private const string Today = "P0D ago";

    private readonly IReadOnlyDictionary<string, string> _spellings;
    private readonly TimeIndex _words;
    private readonly DateTimeModel _times = new DateTimeRecognizer(Culture.English).GetDateTimeModel();

    public OnsetTime(Lexicon lexicon, TimeIndex words)
    {
        _spellings = lexicon.Spellings;
        _words = words;
    }

    /// <summary>When it began; null where no time is named that can be it.</summary>
    /// <param name="reading">The utterance.</param>
    /// <param name="context">What was asked, and the person's local time.</param>
    /// <param name="age">How old the person says to be, in years, for "since I was 19"; null where they do not say.</param>
    public Finding? Find(Reading reading, UtteranceContext context, int? age)
    {
        // The date-time recognizer costs more than all the rest, so it is asked only where a word of time stands.
        if (!reading.Has(Cue.Time))
        {
            return null;
        }

        var asked = context.AskedSlot is Question or Slot;
        var elsewhere = context.AskedSlot is not null && !asked;
        var now = SaidToday.Of(reading, context.LocalNow.DateTime);
        var spoken = new SpokenText(reading, _words.Find(reading.Tokens, now, age), _spellings);
        (Span Span, string Ago, int Doubt)? likeliest = null;
        foreach (var result in _times.Parse(spoken.Text, now))
        {
            var span = spoken.TokensOf(result.Start, result.End);
            if (Ago.Of(result, now, _times) is not { } ago || IsNow(span, reading) || !(asked || CanBeOnset(span, ago, reading)) || (elsewhere && !DatesThePain(span, reading)))
            {
                continue;
            }

            var doubt = Doubt(span, ago, spoken.IsAbout(span), reading);
            if (likeliest is not { } best || doubt < best.Doubt)
            {
                likeliest = (span, ago, doubt);
            }
        }

        return likeliest is { } found ? Make(found.Span, found.Ago, reading) : null;
    }

    // Asked something else, "since this morning I can't feel when I wipe" dates the sign and no pain that was dated before.
    private static bool DatesThePain(Span span, Reading reading)
    {
        foreach (var mention in reading.MentionsIn(reading.Around(span, Break.Comma)))
        {
            if (mention.Topic.Sign && mention.Span.From >= span.To && !mention.Rule.Means.Any(value => value.Slot is "trauma" or "onset.mode"))
            {
                return false;
            }
        }

        return SaysThatItBegan(reading.Around(span, Break.Sentence), reading);
    }

    // "Now it clicks" says how it is, "just now" when it began.
    private static bool IsNow(Span span, Reading reading) =>
        span.Length == 1 && reading.Tokens[span.From].Text == "now" && !reading.Ends(span.From, Cue.JustThen);

    // What is weaker than another time in the same message: decades, and how long something took ("over two days"), "two days after
    // the race"; then a day by its name alone, which "Tuesday ... that was four days ago" says better; and, of two alike, one in a
    // sentence that tells of no complaint ("landed from Sydney four days ago").
    private static int Doubt(Span span, string ago, bool isAbout, Reading reading)
    {
        var began = reading.BeginsIn(reading.Around(span, Break.Comma), Cue.Began);
        var doubt = Ago.IsLong(ago) || (IsBeside(span, reading, Cue.WeakOnset) && !IsLasting(span, reading)) ? 4
            : (isAbout || Ago.NamesDay(reading.Tokens[span.To - 1].Text)) && !began ? 2
            : 0;
        return began || Complains(reading.Around(span, Break.Sentence), reading) ? doubt : doubt + 1;
    }

    private static bool Complains(Span sentence, Reading reading)
    {
        if (reading.BeginsIn(sentence, Cue.Complaint))
        {
            return true;
        }

        foreach (var mention in reading.MentionsIn(sentence))
        {
            if (mention.Rule.Means.Any(value => value.Slot is "location" or "side" or "character" or "radiation" or "aggravators" or "trauma" or "onset.mode"))
            {
                return true;
            }
        }

        return false;
    }

    // Not "more than 20 minutes", "24 weeks pregnant", "15 miles a week", "38 years" of age or "broke it ten years ago".
    private static bool CanBeOnset(Span span, string ago, Reading reading) =>
        (reading.Tokens[span.To - 1].Text == "ago" || !(IsBeside(span, reading, Cue.NoOnset) || IsAimedAt(span, reading)))
        && !IsAge(span, reading)
        && !IsBesideHistory(span, reading)
        && (ago != Today || reading.Tokens[span.To - 1].Text == "ago" || SaysThatItBegan(reading.Around(span, Break.Sentence), reading));

    private static bool IsAge(Span span, Reading reading)
    {
        foreach (var mention in reading.MentionsIn(reading.Around(span, Break.Sentence)))
        {
            if (mention.Span.Holds(span.From) && mention.Rule.Means.Any(value => value.Slot == "age"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeside(Span span, Reading reading, Cue cue)
    {
        var sentence = reading.Around(span, Break.Sentence);
        for (var at = sentence.From; at < sentence.To && reading.Has(cue); at++)
        {
            foreach (var (beside, kind) in reading.From(at))
            {
                var touches = (beside.To == span.From && reading.BreakAt(span.From) == Break.None) || (beside.From == span.To && reading.BreakAt(span.To) == Break.None);
                if (kind == cue && (touches || beside.Holds(span) || beside.Holds(span.From)) && !IsOngoing(beside, reading))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "Want to be back for preseason in July" looks ahead.
    private static bool IsAimedAt(Span span, Reading reading)
    {
        if (!reading.Has(Cue.Goal) || !(reading.Tokens[span.From].Text is "in" or "by" or "on" || (span.From > 0 && reading.Tokens[span.From - 1].Text is "in" or "by" or "on" or "for")))
        {
            return false;
        }

        return reading.BeginsIn(new(reading.Around(span, Break.Comma).From, span.From), Cue.Goal);
    }

    // "For ten days after the race" and "three days later still limping" last until now.
    private static bool IsLasting(Span span, Reading reading) =>
        reading.Tokens[span.From].Text == "for" || (span.From > 0 && reading.Tokens[span.From - 1].Text == "for")
        || (span.To < reading.Tokens.Length && reading.Tokens[span.To].Text == "later" && (reading.Begins(span.To + 1, Cue.Ongoing) || reading.Begins(span.To + 2, Cue.Ongoing)));

    // "Coming up to a year" is not "up to a year".
    private static bool IsOngoing(Span beside, Reading reading)
    {
        foreach (var match in reading.To(beside.To))
        {
            if (match.Cue == Cue.Ongoing && match.Span.From < beside.From)
            {
                return true;
            }
        }

        return false;
    }

    // What was said last before the time in its clause, or first after it, is what the time is said of.
    private static bool IsBesideHistory(Span span, Reading reading)
    {
        // "I'm 33 weeks and since last week my groin hurts" begins anew.
        var lead = reading.Tokens[span.From].Text == "since" ? span.From : span.From - 1;
        if (lead > 0 && reading.Tokens[lead].Text == "since" && reading.Begins(lead - 1, Cue.And))
        {
            return false;
        }

        Mention? nearest = null;
        foreach (var mention in reading.MentionsIn(reading.Around(span, Break.Comma)))
        {
            if (mention.Rule.Means.Any(value => value.Slot is "side" or "age" or "onset.mode"))
            {
                continue;
            }

            if (mention.Span.To <= span.From || nearest is null)
            {
                nearest = mention;
            }
        }

        return nearest is { Topic.Lasting: true } && nearest.Rule.Means.Any(IsHistory);
    }

    // "Sciatica for a month" is the trouble itself.
    private static bool IsHistory(SlotValue value) =>
        value.Slot is "history" or "pregnancy" or "energy-diet" or "medication" ? value.Value != "back-trouble" : value is { Slot: "cancer-weight-loss", Value: "past-cancer" };

    // "My hip feels fine today" does not say that it began today; "today I felt a pop" does.
    private static bool SaysThatItBegan(Span stretch, Reading reading)
    {
        if (reading.BeginsIn(stretch, Cue.Happened) || reading.BeginsIn(stretch, Cue.Began))
        {
            return true;
        }

        foreach (var mention in reading.MentionsIn(stretch))
        {
            if (mention.Rule.Means.Any(value => value.Slot is "trauma" or "onset.mode"))
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
