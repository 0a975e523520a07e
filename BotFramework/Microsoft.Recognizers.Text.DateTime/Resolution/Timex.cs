using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text.DateTime.Resolution;

/// <summary>Changes of TIMEX texts.</summary>
internal static class Timex
{
    private const int HalfDay = 12;

    public static string OfDay(Moment? day) => Format(day, "yyyy-MM-dd");

    public static string OfSecond(Moment? moment) => Format(moment, "yyyy-MM-ddTHH:mm:ss");

    /// <summary>From one end to the other, and how long that is.</summary>
    public static string OfRange(string start, string end, string length) => $"({start},{end},{length})";

    /// <summary>Moves every hour in <paramref name="timex"/> to the other half of the day: T07:30 to T19:30.</summary>
    public static string ShiftHalfDay(string timex)
    {
        var result = new StringBuilder(timex);
        for (var i = 0; i + 2 < timex.Length; i++)
        {
            var isHour = timex[i] == 'T' && (i == 0 || timex[i - 1] != 'P') && char.IsAsciiDigit(timex[i + 1]) && char.IsAsciiDigit(timex[i + 2]);
            if (isHour)
            {
                var hour = (int.Parse(timex.AsSpan(i + 1, 2), CultureInfo.InvariantCulture) + HalfDay) % (2 * HalfDay);
                result.Remove(i + 1, 2).Insert(i + 1, hour.ToString("D2", CultureInfo.InvariantCulture));
            }
        }

        return result.ToString();
    }

    /// <summary>Moves the end of a range from one day of the week to the next: (XXXX-WXX-1T20,XXXX-WXX-2T02,PT6H).</summary>
    public static string NextWeekday(string timex)
    {
        const string AnyWeek = ",XXXX-WXX-";
        var day = timex.IndexOf(AnyWeek, StringComparison.Ordinal) + AnyWeek.Length;
        return day < AnyWeek.Length ? timex : string.Concat(timex.AsSpan(0, day), ((timex[day] - '0') % 7 + 1).ToString(CultureInfo.InvariantCulture), timex.AsSpan(day + 1));
    }

    private static string Format(Moment? moment, string format) => moment?.ToString(format, CultureInfo.InvariantCulture) ?? string.Empty;
}
