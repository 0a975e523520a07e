namespace HipBot.Recognition;

/// <summary>Times in words that the date-time recognizer does not take: "a good fortnight", "at the weekend", "day 5 now", "the week before last", "weeks ago".</summary>
internal static class LooseTimes
{
    private static readonly string[] Fillers = ["good", "solid", "full", "fair", "decent", "bad", "long", "rough"];
    private static readonly string[] Units = ["day", "days", "week", "weeks", "fortnight", "month", "months", "year", "years"];

    /// <summary>What is meant at a token, and how many tokens it takes up; null where nothing of the kind stands there.</summary>
    public static (string Spoken, int Tokens)? At(int token, Reading reading)
    {
        var next = After(token, reading);
        var third = next.Length == 0 ? next : After(token + 1, reading);
        return (reading.Tokens[token].Text, next, third) switch
        {
            (var filler, var unit, _) when Fillers.Contains(filler) && Units.Contains(unit) => (unit, 2),
            ("at" or "over", "the", "weekend") => ("last weekend", 3),
            // "Yesterday's race", "last night's session": the day is meant, whatever it was of.
            ("yesterdays" or "todays", _, _) => (reading.Tokens[token].Text[..^1], 1),
            ("last", "nights", _) => ("last night", 2),
            ("this", "mornings" or "afternoons" or "evenings", _) => ($"this {next[..^1]}", 2),
            (var unit, "before", "last") when Nearness(unit) is { } spoken => (spoken, 3),
            (("day" or "week") and var unit, var count, "now") when reading.Tokens[token + 1].Number is not null => ($"{count} {unit}s", 3),
            ("days" or "weeks" or "months" or "years", "ago", _) when !IsCounted(token, reading) => ($"a few {reading.Tokens[token].Text} ago", 2),
            _ => null,
        };
    }

    // The one before the last, in words that say it outright.
    private static string? Nearness(string unit) => unit switch
    {
        "day" or "night" or "evening" or "morning" or "afternoon" => "2 days ago",
        "week" or "weekend" => "2 weeks ago",
        "month" => "2 months ago",
        "year" => "2 years ago",
        _ => Ago.NamesDay(unit) ? unit + " last week" : null,
    };

    private static bool IsCounted(int token, Reading reading) =>
        token > 0 && reading.BreakAt(token) == Break.None && (reading.Tokens[token - 1].Number is not null || reading.Tokens[token - 1].Text is "few" or "couple" or "several" or "of" or "many" or "more" or "odd" or "some");

    private static string After(int token, Reading reading) =>
        reading.BreakAt(token + 1) == Break.None ? reading.Tokens[token + 1].Text : string.Empty;
}
