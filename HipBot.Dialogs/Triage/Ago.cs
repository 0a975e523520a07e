using System.Globalization;
using System.Text.RegularExpressions;

namespace HipBot.Triage;

/// <summary>Reads the length of time in a value such as <c>P3W ago</c>.</summary>
public static partial class Ago
{
    private const int DaysInMonth = 30;
    private const int DaysInYear = 365;

    /// <summary>Reads an ISO 8601 duration, with or without " ago", in whole days; a month counts 30, a year 365.</summary>
    /// <returns>False where the text is no such duration.</returns>
    public static bool TryDays(string text, out int days)
    {
        var match = Pattern().Match(text);
        var isTime = match.Success && text is ['P', 'T' or (>= '0' and <= '9'), ..];
        days = isTime
            ? (Count(match, "y") * DaysInYear) + (Count(match, "m") * DaysInMonth) + (Count(match, "w") * 7) + Count(match, "d")
            : 0;
        return isTime;
    }

    private static int Count(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^P(?:(?<y>\d{1,3})Y)?(?:(?<m>\d{1,4})M)?(?:(?<w>\d{1,4})W)?(?:(?<d>\d{1,5})D)?(?:T[0-9HMS.]+)?(?: ago)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
