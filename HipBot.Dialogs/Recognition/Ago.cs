using System.Globalization;
using System.Text.RegularExpressions;
using HipBot.Triage;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace HipBot.Recognition;

/// <summary>How long ago a recognized time is, in the person's own unit.</summary>
internal static partial class Ago
{
    private const int DaysAsDays = 14;
    private const int DaysAsWeeks = 63;
    private const int DaysAsMonths = 730;
    private const double DaysInMonth = 30.44;
    private const double DaysInYear = 365.25;

    /// <summary>An ISO 8601 duration plus " ago"; null where the time lies ahead, is shorter than a day, or says no time.</summary>
    public static string? Of(ModelResult result, DateTime now) =>
        result.TypeName == "datetimeV2.set" || result.TypeName == "datetimeV2.time" || result.TypeName == "datetimeV2.timerange" ? TimeOfDay(result)
            : Spoken(result.Text, now) ?? Dated(result, now);

    private static string? TimeOfDay(ModelResult result) =>
        result.TypeName != "datetimeV2.set" && result.Text is "this morning" or "tonight" or "this afternoon" or "this evening" ? "P0D ago" : null;

    // "three weeks ago" and "last month" keep the unit that was said; the recognizer itself gives a date.
    private static string? Spoken(string text, DateTime now)
    {
        if (LastUnit().Match(text) is { Success: true } last)
        {
            return $"P1{char.ToUpperInvariant(last.Groups[1].Value[0])} ago";
        }

        if (AgoWord().Match(text) is not { Success: true } ago)
        {
            return null;
        }

        var inner = DateTimeRecognizer.RecognizeDateTime(text[..ago.Index].Trim(), Culture.English, refTime: now)
            .Find(result => result.TypeName == "datetimeV2.duration");
        return inner is null ? null : Duration(Values(inner).FirstOrDefault()?.GetValueOrDefault("timex"), shortIsToday: true);
    }

    private static string? Dated(ModelResult result, DateTime now)
    {
        var values = Values(result);
        if (result.TypeName == "datetimeV2.duration")
        {
            return Duration(values.FirstOrDefault()?.GetValueOrDefault("timex"), shortIsToday: false);
        }

        var range = values.Select(value => value.GetValueOrDefault("timex") ?? string.Empty).Select(timex => RangeDuration().Match(timex)).FirstOrDefault(match => match.Success);
        if (range is not null && values.All(value => !Has(value, "end", out var end) || end <= now.Date.AddDays(1)))
        {
            return Duration(range.Groups[1].Value, shortIsToday: true);
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
        _ => string.Create(CultureInfo.InvariantCulture, $"P{Math.Round(days / DaysInYear):0}Y ago"),
    };

    private static string? Duration(string? timex, bool shortIsToday) =>
        timex is null || !timex.StartsWith('P') ? null
            : timex.StartsWith("PT", StringComparison.Ordinal) ? shortIsToday ? "P0D ago" : null
            : $"{timex} ago";

    private static bool Has(Dictionary<string, string> value, string key, out DateTime date)
    {
        date = default;
        return value.TryGetValue(key, out var text) && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private static List<Dictionary<string, string>> Values(ModelResult result) =>
        result.Resolution is not null && result.Resolution.TryGetValue("values", out var values) && values is List<Dictionary<string, string>> list ? list : [];

    [GeneratedRegex(@"^(?:since |the |from )?(?:last|past|previous) (week|month|year)$", RegexOptions.IgnoreCase)]
    private static partial Regex LastUnit();

    [GeneratedRegex(" (?:ago|back|earlier)$", RegexOptions.IgnoreCase)]
    private static partial Regex AgoWord();

    [GeneratedRegex(@"^\(.*,.*,(P[^)]+)\)$")]
    private static partial Regex RangeDuration();
}
