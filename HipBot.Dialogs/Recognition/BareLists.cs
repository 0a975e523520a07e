namespace HipBot.Recognition;

/// <summary>Stretches that only list movements, without a verb: "stairs, sitting, getting out of the car". What hurts is meant.</summary>
internal static class BareLists
{
    private const int FewestMoments = 2;

    // "The stairs", "sitting too long": no more than this stands beside the movement.
    private const int MostBeside = 2;

    private static readonly CueSet Joins = CueSet.Of(Cue.And, Cue.Or);
    private static readonly CueSet Clauses = CueSet.Of(Cue.Subject, Cue.Self, Cue.Complaint, Cue.Goal, Cue.Time);

    /// <summary>The lists, in order; each goes on over commas and "and" within a sentence.</summary>
    public static List<Span> In(Reading reading)
    {
        var lists = new List<Span>();
        var (start, moments, end) = (-1, 0, 0);
        for (var from = 0; from < reading.Tokens.Length; from = EndOfPart(from, reading))
        {
            var part = new Span(from, EndOfPart(from, reading));
            if (reading.BreakAt(from) == Break.Sentence)
            {
                Keep(lists, start, end, moments);
                (start, moments) = (-1, 0);
            }

            if (IsBare(part, reading, out var isMoment))
            {
                (start, moments, end) = (start < 0 ? part.From : start, moments + (isMoment ? 1 : 0), part.To);
                continue;
            }

            Keep(lists, start, end, moments);
            (start, moments) = (-1, 0);
        }

        Keep(lists, start, end, moments);
        return lists;
    }

    private static void Keep(List<Span> lists, int start, int end, int moments)
    {
        if (moments >= FewestMoments)
        {
            lists.Add(new(start, end));
        }
    }

    private static int EndOfPart(int from, Reading reading)
    {
        var end = from + 1;
        while (reading.BreakAt(end) == Break.None && !reading.Begins(end, Joins))
        {
            end++;
        }

        return end;
    }

    private static bool IsBare(Span part, Reading reading, out bool isMoment)
    {
        isMoment = false;
        var (said, covered, isMovement) = (part.From, 0, false);
        foreach (var mention in reading.MentionsIn(part))
        {
            covered += Math.Max(0, mention.Span.To - Math.Max(said, mention.Span.From));
            said = Math.Max(said, mention.Span.To);
            isMovement |= mention.Rule.Worse.Count > 0;
            isMoment |= mention.Rule.Worse.Count > 0 && mention.Rule.Means.All(IsMoment);
        }

        return isMovement && part.Length - covered <= MostBeside && !BeginsAny(part, reading);
    }

    private static bool BeginsAny(Span part, Reading reading)
    {
        for (var at = part.From; at < part.To; at++)
        {
            if (reading.Begins(at, Clauses))
            {
                return true;
            }
        }

        return false;
    }

    // A list of sports says what somebody does, one of the day's movements what hurts.
    private static bool IsMoment(SlotValue value) => value.Slot == "activity"
        && value.Value is "walking" or "stairs" or "sitting" or "driving" or "standing" or "lying-on-side" or "getting-up" or "twisting" or "lifting" or "kicking" or "jumping";
}
