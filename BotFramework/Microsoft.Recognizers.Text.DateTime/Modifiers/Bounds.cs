using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Modifiers;

/// <summary>Turns a date, a time or a range into the open range before or after it.</summary>
internal static class Bounds
{
    public static Temporal Apply(Temporal value, string mod)
    {
        if (value.Mod is "ref_undef" or "less" or "before" or "after" or "since" or "until" || value.Open != OpenEnd.None)
        {
            return null;
        }

        var isRange = value.Kind is TemporalKind.DateRange or TemporalKind.TimeRange or TemporalKind.DateTimeRange;
        var changed = value with
        {
            Kind = RangeOf(value.Kind),
            Mod = value.Mod == null ? mod : $"{mod}-{value.Mod}",
            SourceEntity = !isRange ? "datetimepoint" : IsPartOfDay(value) ? null : "datetimerange",
        };
        return mod switch
        {
            "before" => Close(changed, OpenEnd.Start, interval => value.Mod == "end" ? interval.End : interval.Start),
            "until" => Close(changed, OpenEnd.Start, interval => interval.End),
            "after" => Close(changed, OpenEnd.End, interval => value.Mod == "start" ? interval.Start : interval.End),
            _ => Close(changed, OpenEnd.End, interval => interval.Start),
        };
    }

    /// <summary>"before tonight", "after the morning" and "since the last hour" name no source.</summary>
    private static bool IsPartOfDay(Temporal value) => value.Kind != TemporalKind.DateRange && (!value.Timex.StartsWith('(') || value.IsFromNow);

    private static TemporalKind RangeOf(TemporalKind kind) => kind switch
    {
        TemporalKind.Date => TemporalKind.DateRange,
        TemporalKind.Time => TemporalKind.TimeRange,
        TemporalKind.DateTime => TemporalKind.DateTimeRange,
        _ => kind,
    };

    private static Temporal Close(Temporal value, OpenEnd open, Func<Interval, Moment?> edge) =>
        value with { Open = open, Past = Interval.At(edge(value.Past)), Future = Interval.At(edge(value.Future)) };
}
