using System.Globalization;

namespace HipBot.Recognition;

/// <summary>Feasts that people date a pain by ("since Easter"), as the last such day before now.</summary>
/// <remarks>The date-time recognizer dates a feast ahead of now where the year is left out. The day of Easter after Meeus (Astronomical Algorithms, 1991).</remarks>
internal static class Feasts
{
    private static readonly (string[] Words, Func<int, DateTime> Day)[] All =
    [
        (["christmas", "eve"], year => new(year, 12, 24)),
        (["christmas"], year => new(year, 12, 25)),
        (["xmas"], year => new(year, 12, 25)),
        (["boxing", "day"], year => new(year, 12, 26)),
        (["new", "years", "eve"], year => new(year, 12, 31)),
        (["new", "years", "day"], year => new(year, 1, 1)),
        (["new", "years"], year => new(year, 1, 1)),
        (["new", "year"], year => new(year, 1, 1)),
        (["valentines", "day"], year => new(year, 2, 14)),
        (["valentines"], year => new(year, 2, 14)),
        (["good", "friday"], year => Easter(year).AddDays(-2)),
        (["easter"], Easter),
        (["halloween"], year => new(year, 10, 31)),
        (["bonfire", "night"], year => new(year, 11, 5)),
        (["guy", "fawkes"], year => new(year, 11, 5)),
        (["thanksgiving"], Thanksgiving),
    ];

    /// <summary>The feast that begins at a token, as a date in words, and how many tokens it takes up; null where none does.</summary>
    public static (string Date, int Tokens)? At(int token, Reading reading, DateTime now)
    {
        foreach (var (words, day) in All)
        {
            if (Stands(words, token, reading))
            {
                var date = day(now.Year) <= now ? day(now.Year) : day(now.Year - 1);
                return (date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture).ToLowerInvariant(), words.Length);
            }
        }

        return null;
    }

    private static bool Stands(string[] words, int token, Reading reading)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (token + i >= reading.Tokens.Length || reading.Tokens[token + i].Text != words[i] || (i > 0 && reading.BreakAt(token + i) != Break.None))
            {
                return false;
            }
        }

        return true;
    }

    // The fourth Thursday of November.
    private static DateTime Thanksgiving(int year)
    {
        var first = new DateTime(year, 11, 1);
        return first.AddDays((((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7) + 21);
    }

    private static DateTime Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var days = h + l - (7 * m) + 114;
        return new(year, days / 31, (days % 31) + 1);
    }
}
