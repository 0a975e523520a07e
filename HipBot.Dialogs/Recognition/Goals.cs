using HipBot.Triage;

namespace HipBot.Recognition;

/// <summary>Takes what the person wants to get back to, in their own words.</summary>
internal static class Goals
{
    private const string Slot = "goals";
    private const int Longest = 200;

    /// <summary>What the person wants to get back to; null where nothing says it.</summary>
    public static Finding? Find(string utterance, Reading reading, UtteranceContext context)
    {
        if (context.AskedSlot == Slot && reading.Tokens.Length > 2)
        {
            var words = utterance.Trim();
            return Make(words, utterance.IndexOf(words, StringComparison.Ordinal), words.Length);
        }

        foreach (var match in reading.Cues)
        {
            if (match.Cue == Cue.Goal && match.Span.To < reading.Tokens.Length && !reading.Begins(match.Span.From, Cue.Real))
            {
                return After(utterance, reading, match.Span.To);
            }
        }

        return null;
    }

    private static Finding After(string utterance, Reading reading, int from)
    {
        var to = from + 1;
        while (reading.BreakAt(to) == Break.None)
        {
            to++;
        }

        var start = reading.Tokens[from].Start;
        var length = reading.Tokens[to - 1].End - start;
        return Make(utterance.Substring(start, length), start, length);
    }

    private static Finding Make(string words, int start, int length)
    {
        var goal = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new(Slot, goal.Length > Longest ? goal[..Longest] : goal, FindingState.Present, start, length);
    }
}
