using System.Globalization;

namespace HipBot.Club;

/// <summary>Times of day as club files write them: <c>HH:mm</c>.</summary>
internal static class ClockTime
{
    private const string Format = "HH:mm";

    /// <summary>The time; midnight where the text is none, which the checks at start do not let through.</summary>
    public static TimeOnly Of(string text) => TryParse(text, out var time) ? time : TimeOnly.MinValue;

    public static bool TryParse(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
