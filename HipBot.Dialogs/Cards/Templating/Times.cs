using System.Globalization;
using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>Points in time as ISO 8601 texts, always in UTC.</summary>
internal static class Times
{
    public const string Iso = "yyyy-MM-ddTHH:mm:ss.fffZ";

    public static bool TryParse(string text, out DateTime time) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);

    /// <summary>Whether the text is a point in time in full, to the millisecond and in UTC.</summary>
    public static bool IsIso(string text) => TryParse(text, out var time) && time.ToString(Iso, CultureInfo.InvariantCulture) == text;

    public static DateTime Of(JsonNode? node) =>
        TryParse(Texts.Expect(node), out var time) ? time : throw new ExpressionException($"{Texts.Describe(node)} is no point in time.");

    /// <summary>The time in the format that argument <paramref name="at"/> names, in the culture that the one after it names.</summary>
    public static Value Format(DateTime time, JsonNode?[] list, int at, string usual = Iso)
    {
        var format = list.Length > at ? Texts.Expect(list[at]) : usual;
        try
        {
            return time.ToString(format.Length == 0 ? usual : format, CultureOf(list, at + 1));
        }
        catch (FormatException)
        {
            throw new ExpressionException($"'{format}' is no format of a time.");
        }
    }

    /// <summary>The culture that an argument names; without one that of the documentation's examples: "Sunday, March 15, 2026".</summary>
    public static CultureInfo CultureOf(JsonNode?[] list, int at)
    {
        try
        {
            return list.Length > at ? CultureInfo.GetCultureInfo(Texts.Expect(list[at])) : CultureInfo.GetCultureInfo("en-US");
        }
        catch (CultureNotFoundException exception)
        {
            throw new ExpressionException(exception.Message);
        }
    }

    /// <summary>The time some units later; earlier where the count is negative.</summary>
    public static DateTime Move(DateTime time, int count, string unit)
    {
        try
        {
            return unit.ToUpperInvariant() switch
            {
                "SECOND" => time.AddSeconds(count),
                "MINUTE" => time.AddMinutes(count),
                "HOUR" => time.AddHours(count),
                "DAY" => time.AddDays(count),
                "WEEK" => time.AddDays(7.0 * count),
                "MONTH" => time.AddMonths(count),
                "YEAR" => time.AddYears(count),
                _ => throw new ExpressionException($"'{unit}' is no unit of time."),
            };
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new ExpressionException(exception.Message);
        }
    }
}
