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

    public static bool Covers(Span span, Reading reading) => CoversForward(span, reading) || CoversBackward(span, reading);

    private static bool CoversForward(Span span, Reading reading)
    {
        var newSubject = false;
        var inList = true;
        var afterComma = false;
        for (var at = span.From; at > Math.Max(0, span.From - Reach); at--)
        {
            if (at < span.From && reading.From(at).Any(match => match.Cue is Cue.Stop or Cue.Contrast))
            {
                return false;
            }

            if (reading.BreakAt(at) == Break.None && reading.To(at).Any(match => Denies(match.Cue, newSubject, afterComma && !inList)))
            {
                return true;
            }

            if (reading.BreakAt(at) == Break.Sentence)
            {
                return false;
            }

            if (reading.BreakAt(at) == Break.Comma || Is(reading, at - 1, Cue.And))
            {
                afterComma = true;
                inList &= IsListPart(span, reading, at);
            }

            newSubject |= Is(reading, at - 1, Cue.Subject);
        }

        return false;
    }

    private static bool Denies(Cue cue, bool newSubject, bool leftList) => cue switch
    {
        Cue.No or Cue.Not => !newSubject && !leftList,
        Cue.Doubt => true,
        _ => false,
    };

    // After a comma or "and", a denial goes on only over a bare item: "no fever, numbness", not "no fever, numb since Sunday".
    private static bool IsListPart(Span span, Reading reading, int part)
    {
        if (part > span.From)
        {
            return true;
        }

        var end = span.To;
        while (reading.BreakAt(end) == Break.None && end - part < LongestListPart + 2)
        {
            if (IsJoin(reading, end))
            {
                break;
            }

            end++;
        }

        var first = span.From == part || IsJoin(reading, part);
        return first && end - span.To <= 1 && !(span.From <= part && Is(reading, span.From, Cue.Describes));
    }

    private static bool CoversBackward(Span span, Reading reading)
    {
        for (var at = span.To; at < Math.Min(reading.Tokens.Length, span.To + Reach); at++)
        {
            foreach (var match in reading.From(at).Where(match => match.Cue == Cue.NoAfter))
            {
                var answers = reading.BreakAt(at) != Break.None;
                if (!answers || (at == span.To && reading.BreakAt(match.Span.To) != Break.None && reading.Tokens[at].Asks))
                {
                    return true;
                }
            }

            if (reading.BreakAt(at) != Break.None
                || reading.From(at).Any(match => match.Cue is Cue.Stop or Cue.Contrast)
                || (reading.HasMentionAt(at) && !Is(reading, at - 1, Cue.And) && !Is(reading, at - 1, Cue.Or)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsJoin(Reading reading, int at) => Is(reading, at, Cue.And) || Is(reading, at, Cue.Or);

    private static bool Is(Reading reading, int at, Cue cue) => reading.From(at).Any(match => match.Cue == cue);
}
