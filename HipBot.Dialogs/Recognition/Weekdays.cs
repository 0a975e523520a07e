namespace HipBot.Recognition;

/// <summary>Weekdays with an s: "Saturday's long run" is of last Saturday, "three Sundays ago" three weeks back, "on Saturdays" no day at all.</summary>
internal static class Weekdays
{
    private static readonly string[] Habits = ["on", "most", "every", "some", "all", "and", "or"];

    /// <summary>What a weekday with an s stands for at a token, and how many tokens it takes up; null where none does.</summary>
    public static (string Spoken, int Tokens)? At(int token, Reading reading)
    {
        var text = reading.Tokens[token].Text;
        if (!text.EndsWith('s') || !Ago.NamesDay(text[..^1]) || Ago.NamesDay(text) || token + 1 >= reading.Tokens.Length || reading.BreakAt(token + 1) != Break.None)
        {
            return null;
        }

        var before = token > 0 ? reading.Tokens[token - 1] : default;
        return reading.Tokens[token + 1].Text is "ago" or "back" ? ("weeks", 1)
            : token > 0 && Habits.Contains(before.Text) ? null
            : (text[..^1], 1);
    }
}
