using HipBot.Triage;

namespace HipBot.Recognition;

/// <summary>Decides whether a phrase is affirmed, denied, doubted or not about this person now.</summary>
internal static class AssertionReader
{
    private const int Reach = 16;

    private static readonly CueSet Ends = CueSet.Of(Cue.Stop, Cue.Contrast);
    private static readonly CueSet Own = CueSet.Of(Cue.Subject, Cue.Self);

    public static Assertion Of(Mention mention, Reading reading, bool aboutOther)
    {
        if (IsBeside(mention, reading, aboutOther))
        {
            return Assertion.Beside;
        }

        return IsDenied(mention, reading) ? Assertion.Absent
            : IsReached(mention.Span, reading, Cue.Unsure, Break.Comma) ? Assertion.Unsure
            : !mention.Topic.Sign && IsReached(mention.Span, reading, Cue.Hedge, Break.None) ? Assertion.Unsure
            : Assertion.Present;
    }

    // "She won't walk on her right leg" denies no side; "not the left" does.
    private static bool IsDenied(Mention mention, Reading reading) =>
        Negation.Covers(mention.Span, reading, overLists: !SaysNone(mention.Rule))
        && (!IsOfPerson(mention.Rule) || Negation.IsRightBefore(mention.Span, reading));

    // "No numbness, waterworks fine, walking normally": that all is well is no further thing denied.
    private static bool SaysNone(LexiconRule rule) => rule.Means.Count > 0 && rule.Means.All(value => value.Value is Finding.None or "full" or "fine");

    private static bool IsBeside(Mention mention, Reading reading, bool aboutOther) =>
        (!aboutOther && IsReached(mention.Span, reading, Cue.Other, Break.Comma))
        || IsReached(mention.Span, reading, Cue.Unreal, Break.None)
        || (reading.Has(Cue.Unreal) && IsWithin(mention.Span, reading, Cue.Unreal))
        || (IsReached(mention.Span, reading, Cue.Guess, Break.None) && (mention.Topic.Lasting || !mention.Topic.Sign) && !IsOfPerson(mention.Rule))
        || (!mention.Topic.Lasting && IsPast(mention.Span, reading));

    // "Could it be arthritis in my left hip, at 35?" guesses at neither the side nor the age.
    private static bool IsOfPerson(LexiconRule rule) => rule.Means.Any(value => value.Slot is "side" or "age" or "sex");

    private static bool IsPast(Span span, Reading reading)
    {
        if (!reading.Has(Cue.Past))
        {
            return false;
        }

        return IsNear(Cue.Past, reading.Around(span, Break.Comma), span, reading)
            && !IsNear(Cue.Ongoing, reading.Around(span, Break.Sentence), span, reading)
            && !IsNear(Cue.Now, reading.Around(span, Break.Comma), span, reading);
    }

    private static bool IsNear(Cue cue, Span stretch, Span span, Reading reading)
    {
        for (var at = Math.Max(stretch.From, span.From - Reach); at < Math.Min(stretch.To, span.To + Reach); at++)
        {
            foreach (var match in reading.From(at))
            {
                // The cue's own words part nothing: "used | to".
                if (match.Cue == cue && !span.Holds(at) && !IsParted(Math.Min(match.Span.To - 1, span.From), Math.Max(at, span.To), span, reading))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsParted(int from, int to, Span span, Reading reading)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (!span.Holds(at) && reading.Begins(at, Ends))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a cue before the span reaches it without a stop, or a break stronger than allowed, in between.</summary>
    private static bool IsReached(Span span, Reading reading, Cue cue, Break most)
    {
        if (!reading.Has(cue))
        {
            return false;
        }

        // The cue may share its verb with the phrase: "my mum | had cancer".
        foreach (var match in reading.To(span.From + 1))
        {
            if (match.Cue == cue && match.Span.From < span.From)
            {
                return true;
            }
        }

        for (var at = span.From; at > Math.Max(0, span.From - Reach) && reading.BreakAt(at) != Break.Sentence; at--)
        {
            if (reading.Ends(at, cue))
            {
                return true;
            }

            if (reading.BreakAt(at) > most || (at < span.From && IsEnd(reading, at, cue)))
            {
                return false;
            }
        }

        return false;
    }

    // "My nan had osteoporosis and a hip replacement" goes on about her; "… and I limp" does not.
    private static bool IsEnd(Reading reading, int at, Cue cue) => reading.Begins(at, Cue.Contrast)
        || (cue == Cue.Other && reading.BreakAt(at) == Break.Comma && reading.Begins(at, Own))
        || (reading.Begins(at, Cue.Stop) && (cue != Cue.Other || !reading.Begins(at, Cue.And) || reading.Begins(at + 1, Own) || reading.Begins(at + 2, Own)));

    private static bool IsWithin(Span span, Reading reading, Cue cue)
    {
        for (var at = Math.Max(0, span.From - Reach); at <= span.From; at++)
        {
            foreach (var match in reading.From(at))
            {
                if (match.Cue == cue && match.Span.Holds(span))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
