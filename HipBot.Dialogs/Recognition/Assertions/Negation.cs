namespace HipBot.Recognition;

/// <summary>Which words a denial covers.</summary>
/// <remarks>
/// A denial runs forward to the end of its clause; through a list ("no fever, numbness or weakness") it goes on as long as
/// each part is nothing but the next thing denied. "is fine" runs backward. "No, I have a fever" is an answer, no denial.
/// </remarks>
internal static class Negation
{
    private const int Reach = 14;
    private const int LongestListPart = 3;
    private const int ShortWords = 2;

    private static readonly CueSet Ends = CueSet.Of(Cue.Stop, Cue.Contrast);
    private static readonly CueSet Denials = CueSet.Of(Cue.No, Cue.Not);
    private static readonly CueSet OwnDenials = CueSet.Of(Cue.No, Cue.Not, Cue.NoAfter);
    private static readonly CueSet Joins = CueSet.Of(Cue.And, Cue.Or);

    /// <summary>Whether a denial before or after a span covers it.</summary>
    /// <param name="span">The words.</param>
    /// <param name="reading">The utterance.</param>
    /// <param name="overLists">Whether a denial goes on over commas to the further things of a list.</param>
    public static bool Covers(Span span, Reading reading, bool overLists = true) => CoversForward(span, reading, overLists) || CoversBackward(span, reading);

    /// <summary>Whether a denial stands right around a span, with no more than a short word or two between.</summary>
    public static bool IsRightBefore(Span span, Reading reading)
    {
        for (var at = span.From; at >= Math.Max(0, span.From - ShortWords); at--)
        {
            if (reading.Ends(at, Denials))
            {
                return true;
            }

            // "No pain, both sides": what is denied is the pain.
            if (reading.BreakAt(at) != Break.None)
            {
                break;
            }
        }

        return CoversBackward(span, reading);
    }

    private static bool CoversForward(Span span, Reading reading, bool overLists)
    {
        // "No numbness" as a phrase of its own is its own denial, and one denial more does not turn it round.
        if (reading.Begins(span.From, OwnDenials))
        {
            return false;
        }

        // A denial may share its verb with the phrase: "never had | had it".
        foreach (var match in reading.To(span.From + 1))
        {
            if (match.Span.From < span.From && match.Cue is Cue.No or Cue.Not or Cue.Doubt)
            {
                return true;
            }
        }

        var newSubject = false;
        var inList = overLists;
        var afterComma = false;
        for (var at = span.From; at > Math.Max(0, span.From - Reach); at--)
        {
            if (at < span.From && reading.Begins(at, Ends))
            {
                return false;
            }

            if (reading.BreakAt(at) == Break.None && Denies(reading, at, newSubject || (afterComma && !inList)))
            {
                return true;
            }

            if (reading.BreakAt(at) == Break.Sentence)
            {
                return false;
            }

            if (reading.BreakAt(at) == Break.Comma || reading.Begins(at - 1, Cue.And))
            {
                afterComma = true;
                inList &= IsListPart(span, reading, at);
            }

            newSubject |= reading.Begins(at - 1, Cue.Subject);
        }

        return false;
    }

    private static bool Denies(Reading reading, int at, bool isElsewhere) => reading.Ends(at, Cue.Doubt) || (!isElsewhere && reading.Ends(at, Denials));

    // After a comma or "and", a denial goes on only over a bare item: "no fever, numbness", not "no fever, numb since Sunday".
    private static bool IsListPart(Span span, Reading reading, int part)
    {
        if (part > span.From)
        {
            return true;
        }

        var end = span.To;
        while (reading.BreakAt(end) == Break.None && end - span.To < 2)
        {
            if (IsJoin(reading, end) || reading.Begins(end, Cue.Contrast))
            {
                break;
            }

            end++;
        }

        // "No fever, numbness or weakness": the last of the list comes after "or".
        var first = span.From == part || IsJoin(reading, part) || (span.From - part <= LongestListPart && reading.Begins(span.From - 1, Cue.Or));
        return first && end - span.To <= 1 && !(span.From <= part && reading.Begins(span.From, Cue.Describes));
    }

    private static bool CoversBackward(Span span, Reading reading)
    {
        for (var at = span.To; at < Math.Min(reading.Tokens.Length, span.To + Reach); at++)
        {
            foreach (var match in reading.From(at))
            {
                // "Limping and no fever": what is denied stands after the "no".
                if (match.Cue != Cue.NoAfter || (reading.BreakAt(match.Span.To) == Break.None && reading.Begins(at, Cue.No)))
                {
                    continue;
                }

                var answers = reading.BreakAt(at) != Break.None;
                if (!answers || (at == span.To && reading.BreakAt(match.Span.To) != Break.None && reading.Tokens[at].Asks))
                {
                    return true;
                }
            }

            if (reading.BreakAt(at) != Break.None
                || reading.Begins(at, Ends)
                || (reading.HasMentionAt(at) && !IsJoin(reading, at - 1)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsJoin(Reading reading, int at) => reading.Begins(at, Joins);
}
