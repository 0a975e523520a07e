namespace HipBot.Recognition;

/// <summary>Weekdays with an s: "Saturday's long run" is of last Saturday, "three Sundays ago" three weeks back, "on Saturdays" no day at all.</summary>
internal static class Weekdays
{
    // "Sat" and "sun" are days only after words that lead to a day; the date-time recognizer knows fewer of those.
    private static readonly string[] Openings = ["since", "from", "after", "before", "until", "till", "by", "on", "last", "this", "past"];

    private static readonly string[] Habits = ["on", "most", "every", "some", "all", "and", "or"];

    /// <summary>What a weekday with an s stands for at a token, and how many tokens it takes up; null where none does.</summary>
    public static (string Spoken, int Tokens)? At(int token, Reading reading)
    {
        var text = reading.Tokens[token].Text;
        if (token > 0 && InFull(text) is { } name && Openings.Contains(reading.Tokens[token - 1].Text) && reading.BreakAt(token) == Break.None)
        {
            return (name, 1);
        }

        if (!text.EndsWith('s') || !Ago.NamesDay(text[..^1]) || Ago.NamesDay(text) || token + 1 >= reading.Tokens.Length || reading.BreakAt(token + 1) != Break.None)
        {
            return null;
        }

        var before = token > 0 ? reading.Tokens[token - 1] : default;
        return reading.Tokens[token + 1].Text is "ago" or "back" ? ("weeks", 1)
            : token > 0 && Habits.Contains(before.Text) ? null
            : (InFull(text[..^1]) ?? text[..^1], 1);
    }

    private static string? InFull(string name) => name switch { "sat" => "saturday", "sun" => "sunday", _ => null };
}
