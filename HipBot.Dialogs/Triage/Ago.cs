using System.Buffers;
using System.Globalization;

namespace HipBot.Triage;

/// <summary>Reads the length of time in a value such as <c>P3W ago</c>.</summary>
public static class Ago
{
    private const string End = " ago";

    private static readonly SearchValues<char> InTimes = SearchValues.Create("0123456789HMS.");

    // In their order, with the digits that each may have at most. A month counts 30 days, a year 365.
    private static readonly (char Letter, int Digits, int Days)[] Units = [('Y', 3, 365), ('M', 4, 30), ('W', 4, 7), ('D', 5, 1)];

    /// <summary>Reads an ISO 8601 duration, with or without " ago", in whole days; a month counts 30, a year 365.</summary>
    /// <returns>False where the text is no such duration.</returns>
    public static bool TryDays(string text, out int days)
    {
        days = 0;
        if (text is not ['P', 'T' or (>= '0' and <= '9'), ..])
        {
            return false;
        }

        var rest = text.AsSpan(1, text.Length - (text.EndsWith(End, StringComparison.Ordinal) ? 1 + End.Length : 1));
        var total = 0;
        foreach (var unit in Units)
        {
            var digits = rest.IndexOfAnyExceptInRange('0', '9');
            if (digits > 0 && digits <= unit.Digits && rest[digits] == unit.Letter)
            {
                total += int.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture) * unit.Days;
                rest = rest[(digits + 1)..];
            }
        }

        // Hours are no days.
        var isTime = rest.IsEmpty || (rest is ['T', _, ..] && !rest[1..].ContainsAnyExcept(InTimes));
        days = isTime ? total : 0;
        return isTime;
    }
}
