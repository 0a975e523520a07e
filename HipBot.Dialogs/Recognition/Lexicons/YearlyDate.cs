using System.Globalization;

namespace HipBot.Recognition;

/// <summary>A day of each year: fixed (<c>12-25</c>), by Easter (<c>easter-2</c>), or by its place in a month (<c>11-thursday-4</c>, the fourth Thursday of November).</summary>
/// <param name="Month">1 to 12; 0 where it goes by Easter.</param>
/// <param name="Number">The day of the month, which one of the weekdays, or the days from Easter on.</param>
/// <param name="Weekday">The weekday; null where it goes by the day of the month or by Easter.</param>
/// <remarks>The day of Easter after Meeus (Astronomical Algorithms, 1991).</remarks>
public readonly record struct YearlyDate(int Month, int Number, DayOfWeek? Weekday = null)
{
    private const string Feast = "easter";
    private const int LongestMonth = 31;
    private const int MostWeeks = 5;
    private const int MonthsInYear = 12;

    /// <summary>Reads a day as the lexicon writes it; false where it is none.</summary>
    public static bool TryParse(string text, out YearlyDate date)
    {
        date = default;
        if (text.StartsWith(Feast, StringComparison.Ordinal))
        {
            var days = 0;
            var isDay = text.Length == Feast.Length || int.TryParse(text[Feast.Length..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out days);
            date = new(0, days);
            return isDay;
        }

        var parts = text.Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var month) || !int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        DayOfWeek? weekday = parts.Length == 3 && Enum.TryParse<DayOfWeek>(parts[1], ignoreCase: true, out var day) ? day : null;
        date = new(month, number, weekday);
        return month is >= 1 and <= MonthsInYear && number >= 1 && (weekday is null ? parts.Length == 2 && number <= LongestMonth : number < MostWeeks);
    }

    /// <summary>The last such day that is not after a day.</summary>
    public DateTime LastUpTo(DateTime now) => In(now.Year) is var thisYear && thisYear <= now ? thisYear : In(now.Year - 1);

    private DateTime In(int year)
    {
        if (Month == 0)
        {
            return Easter(year).AddDays(Number);
        }

        var first = new DateTime(year, Month, 1);
        return Weekday is { } day ? first.AddDays((((int)day - (int)first.DayOfWeek + 7) % 7) + (7 * (Number - 1)))
            : first.AddDays(Math.Min(Number, DateTime.DaysInMonth(year, Month)) - 1);
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
