using System.Collections.Frozen;
using System.Globalization;
using HipBot.Triage;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace HipBot.Recognition;

/// <summary>How long ago a recognized time is, in the person's own unit.</summary>
internal static class Ago
{
    private const int DaysAsDays = 14;
    private const int DaysAsWeeks = 63;
    private const int DaysAsMonths = 730;

    // Nobody's pain is older; "1000 k" is no year.
    private const int DaysAsYears = 40_000;
    private const double DaysInMonth = 30.44;
    private const double DaysInYear = 365.25;

    private static readonly FrozenSet<string> DayNames = DateTimeFormatInfo.InvariantInfo.DayNames
        .Concat(DateTimeFormatInfo.InvariantInfo.AbbreviatedDayNames).Concat(["Tues", "Thur", "Thurs"])
        .Select(name => name.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Openings = ["since ", "the ", "from "];
    private static readonly string[] Sinces = ["since ", "from "];
    private static readonly string[] Orders = ["last ", "past ", "previous "];
    private static readonly string[] Ends = [" ago", " back", " earlier"];

    /// <summary>Whether so long ago that it hardly is when a pain began that someone writes about now: ten years or more.</summary>
    public static bool IsLong(string ago) => ago.EndsWith("Y ago", StringComparison.Ordinal) && ago.Length > "P9Y ago".Length;

    /// <summary>Whether a word is the name of a day, which only says when by what day it is now.</summary>
    public static bool NamesDay(string word) => DayNames.Contains(word);

    /// <summary>The day of the week that a word names, in full or short; null where it names none.</summary>
    public static DayOfWeek? DayOf(string word) =>
        Array.FindIndex(DateTimeFormatInfo.InvariantInfo.AbbreviatedDayNames, name => word.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var day && NamesDay(word) ? (DayOfWeek)day : null;

    /// <summary>An ISO 8601 duration plus " ago"; null where the time lies ahead, is shorter than a day, or says no time.</summary>
    /// <param name="result">What the date-time recognizer found.</param>
    /// <param name="now">The person's local time.</param>
    /// <param name="times">The recognizer, to read what stands before "ago".</param>
    public static string? Of(ModelResult result, DateTime now, DateTimeModel times) =>
        result.TypeName == "datetimeV2.set" || result.TypeName == "datetimeV2.time" || result.TypeName == "datetimeV2.timerange" ? TimeOfDay(result)
            : Spoken(result.Text, now, times) ?? Dated(result, now);

    // "Since lunchtime" and "from 2 in the morning" name a time of today.
    private static string? TimeOfDay(ModelResult result) =>
        result.TypeName != "datetimeV2.set" && (result.Text is "this morning" or "tonight" or "this afternoon" or "this evening" || Without(Sinces, result.Text) is not null) ? "P0D ago" : null;

    // "three weeks ago" and "last month" keep the unit that was said; the recognizer itself gives a date.
    private static string? Spoken(string text, DateTime now, DateTimeModel times)
    {
        if (LastUnit(text) is { } unit)
        {
            return $"P1{char.ToUpperInvariant(unit)} ago";
        }

        if (Array.Find(Ends, end => text.EndsWith(end, StringComparison.OrdinalIgnoreCase)) is not { } ending)
        {
            return null;
        }

        var inner = times.Parse(text[..^ending.Length].Trim(), now).Find(result => result.TypeName == "datetimeV2.duration");
        return inner is null ? null : Duration(Values(inner).FirstOrDefault()?.GetValueOrDefault("timex"), shortIsToday: true);
    }

    // The letter of the unit in "last week", "the past month"; null where the text says anything else.
    private static char? LastUnit(string text)
    {
        var rest = Without(Openings, text) ?? text;
        return Without(Orders, rest) is { } unit && unit.ToLowerInvariant() is "week" or "weekend" or "month" or "year" ? unit[0] : null;
    }

    private static string? Without(string[] openings, string text) =>
        Array.Find(openings, opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) is { } found ? text[found.Length..] : null;

    private static string? Dated(ModelResult result, DateTime now)
    {
        var values = Values(result);
        if (result.TypeName == "datetimeV2.duration")
        {
            return Duration(values.FirstOrDefault()?.GetValueOrDefault("timex"), shortIsToday: false);
        }

        var range = values.Select(value => RangeDuration(value.GetValueOrDefault("timex") ?? string.Empty)).FirstOrDefault(duration => duration is not null);
        if (range is not null && values.TrueForAll(value => !Has(value, "end", out var end) || end <= now.Date.AddDays(1)))
        {
            return Duration(range, shortIsToday: true);
        }

        var dates = values.Select(value => Has(value, "value", out var date) || Has(value, "start", out date) ? date : (DateTime?)null)
            .Where(date => date <= now.Date.AddDays(1)).ToList();
        return dates.Count == 0 ? null : Days((now.Date - dates.Max()!.Value.Date).Days);
    }

    private static string? Days(int days) => days switch
    {
        < 0 => null,
        < DaysAsDays => $"P{days}D ago",
        < DaysAsWeeks => $"P{Math.Round(days / 7.0):0}W ago",
        < DaysAsMonths => string.Create(CultureInfo.InvariantCulture, $"P{Math.Round(days / DaysInMonth):0}M ago"),
        < DaysAsYears => string.Create(CultureInfo.InvariantCulture, $"P{Math.Round(days / DaysInYear):0}Y ago"),
        _ => null,
    };

    private static string? Duration(string? timex, bool shortIsToday) =>
        timex is null || !timex.StartsWith('P') ? null
            : timex.StartsWith("PT", StringComparison.Ordinal) ? shortIsToday ? "P0D ago" : null
            : !double.TryParse(timex[1..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count) ? null
            : count == Math.Floor(count) ? $"{timex} ago"
            : Parts(count, timex[^1]);

    // "Half a year" is six months, "a week and a half" eleven days.
    private static string Parts(double count, char unit) => unit switch
    {
        'Y' => string.Create(CultureInfo.InvariantCulture, $"P{Math.Round(count * 12):0}M ago"),
        'M' => string.Create(CultureInfo.InvariantCulture, $"P{Math.Round(count * 52 / 12):0}W ago"),
        'W' => string.Create(CultureInfo.InvariantCulture, $"P{Math.Round(count * 7):0}D ago"),
        _ => string.Create(CultureInfo.InvariantCulture, $"P{Math.Round(count):0}D ago"),
    };

    private static bool Has(Dictionary<string, string> value, string key, out DateTime date)
    {
        date = default;
        return value.TryGetValue(key, out var text) && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private static List<Dictionary<string, string>> Values(ModelResult result) =>
        result.Resolution is not null && result.Resolution.TryGetValue("values", out var values) && values is List<Dictionary<string, string>> list ? list : [];

    // The P3W of (2026-10-28,2026-11-18,P3W); null where a timex is no range.
    private static string? RangeDuration(string timex) =>
        timex is ['(', .. var inner, ')'] && inner.Count(',') > 1 && inner[(inner.LastIndexOf(',') + 1)..] is ['P', _, ..] duration ? duration : null;
}
