namespace HipBot.Recognition;

/// <summary>Decides whether a phrase is affirmed, denied, doubted or not about this person now.</summary>
internal static class AssertionReader
{
    private const int Reach = 16;

    public static Assertion Of(Mention mention, Reading reading, bool aboutOther)
    {
        if (IsBeside(mention, reading, aboutOther))
        {
            return Assertion.Beside;
        }

        return Negation.Covers(mention.Span, reading) ? Assertion.Absent
            : IsReached(mention.Span, reading, Cue.Unsure, Break.Comma) ? Assertion.Unsure
            : !mention.Topic.Sign && IsReached(mention.Span, reading, Cue.Hedge, Break.None) ? Assertion.Unsure
            : Assertion.Present;
    }

    private static bool IsBeside(Mention mention, Reading reading, bool aboutOther) =>
        (!aboutOther && IsReached(mention.Span, reading, Cue.Other, Break.Comma))
        || IsReached(mention.Span, reading, Cue.Unreal, Break.None)
        || (IsReached(mention.Span, reading, Cue.Guess, Break.None) && (mention.Topic.Lasting || !mention.Topic.Sign))
        || (!mention.Topic.Lasting && IsPast(mention.Span, reading));

    private static bool IsPast(Span span, Reading reading)
    {
        var clause = reading.Around(span, Break.Comma);
        return Has(clause, Cue.Past) && !Has(reading.Around(span, Break.Sentence), Cue.Ongoing);

        bool Has(Span stretch, Cue cue)
        {
            for (var at = Math.Max(stretch.From, span.From - Reach); at < Math.Min(stretch.To, span.To + Reach); at++)
            {
                if (reading.From(at).Any(match => match.Cue == cue) && !Parted(Math.Min(at, span.From), Math.Max(at, span.To)))
                {
                    return true;
                }
            }

            return false;
        }

        bool Parted(int from, int to) =>
            Enumerable.Range(from + 1, Math.Max(0, to - from - 1)).Any(at => !span.Holds(at) && reading.From(at).Any(match => match.Cue is Cue.Stop or Cue.Contrast));
    }

    /// <summary>Whether a cue before the span reaches it without a stop, or a break stronger than allowed, in between.</summary>
    private static bool IsReached(Span span, Reading reading, Cue cue, Break most)
    {
        // The cue may share its verb with the phrase: "my mum | had cancer".
        if (reading.To(span.From + 1).Any(match => match.Cue == cue && match.Span.From < span.From))
        {
            return true;
        }

        for (var at = span.From; at > Math.Max(0, span.From - Reach); at--)
        {
            if (reading.To(at).Any(match => match.Cue == cue))
            {
                return true;
            }

            if (reading.BreakAt(at) > most || (at < span.From && reading.From(at).Any(match => match.Cue is Cue.Stop or Cue.Contrast)))
            {
                return false;
            }
        }

        return false;
    }
}
