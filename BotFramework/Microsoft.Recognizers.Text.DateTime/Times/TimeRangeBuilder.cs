using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>Puts two times of the clock together, so that the later one is later where the text leaves it open.</summary>
internal static class TimeRangeBuilder
{
    private const int HalfDay = 12;

    public static Temporal Build(Temporal from, Temporal to)
    {
        if (from.Past.Start == null || to.Past.Start == null)
        {
            return null;
        }

        var half = from.Half != Meridiem.Either ? from.Half : to.Half;
        (from, to) = from.Half == Meridiem.Either && to.Half != Meridiem.Either ? ByEnd(from, to)
            : from.IsTwelveHour && to.IsTwelveHour ? InOrder(from, to)
            : (from, Following(from, to));
        var interval = new Interval(from.Past.Start, to.Past.Start);
        return new Temporal(TemporalKind.TimeRange, Timex.OfRange(from.Timex, to.Timex, Length(from, to)), interval, interval)
        {
            IsTwelveHour = from.IsTwelveHour && to.IsTwelveHour,
            Half = half,
        };
    }

    /// <summary>A length of hours, minutes and seconds: PT2H30M; PT where there is none.</summary>
    public static string Length(TimeSpan span)
    {
        var hours = (int)span.TotalHours;
        return "PT" + (hours > 0 ? $"{hours}H" : string.Empty)
            + (span.Minutes > 0 ? $"{span.Minutes}M" : string.Empty)
            + (span.Seconds > 0 ? span.Seconds.ToString(CultureInfo.InvariantCulture) + "S" : string.Empty);
    }

    /// <summary>How long it is from one TIMEX to the other; whole hours are counted even backwards.</summary>
    public static string Length(string timexFrom, string timexTo, TimeSpan span) =>
        HasMinutes(timexFrom) || HasMinutes(timexTo) ? Length(span) : $"PT{(int)span.TotalHours}H";

    /// <summary>The am or pm of "2 to 3pm" is that of both, unless the range would run backwards: "11 to 2pm", "10 to 3am".</summary>
    private static (Temporal From, Temporal To) ByEnd(Temporal from, Temporal to)
    {
        if (from.Clock is not { } begin || to.Clock is not { } end || !(from.IsTwelveHour || begin.Hour > HalfDay))
        {
            return (from, Following(from, to));
        }

        if (to.Half == Meridiem.Am)
        {
            end = end with { Hour = end.Hour > HalfDay ? end.Hour - HalfDay : end.Hour };
            begin = begin with { Hour = begin.Hour > HalfDay ? begin.Hour - HalfDay : begin.Hour };
            begin = begin.Hour < HalfDay && begin.Minutes > end.Minutes ? begin.Later(HalfDay) : begin;
        }
        else
        {
            end = end.Hour <= HalfDay ? end.Later(HalfDay) : end;
            begin = begin.Minutes + (HalfDay * 60) < end.Minutes ? begin.Later(HalfDay) : begin;
            end = end.Hour == 2 * HalfDay && (begin.Minute ?? end.Minute) != null ? end with { Hour = 0 } : end;
        }

        return (begin.Exactly(), end.Exactly());
    }

    /// <summary>Neither end says which half of the day it is in.</summary>
    private static (Temporal From, Temporal To) InOrder(Temporal from, Temporal to) =>
        from.Past.Start <= to.Past.Start ? (from, to)
        : from.Past.Start?.Hour == HalfDay ? (from.InOtherHalf(), to)
        : (from, to.InOtherHalf());

    /// <summary>The end where only the beginning is known to the half of the day.</summary>
    private static Temporal Following(Temporal from, Temporal to)
    {
        var begin = from.Past.Start.Value;
        return to.IsTwelveHour && (begin.Hour <= HalfDay || from.Half == Meridiem.Pm) && to.Past.Start <= begin && to.InOtherHalf() is var later && later.Past.Start > begin ? later
            : to is { Half: Meridiem.Am, Clock.Hour: HalfDay } && begin.TimeOfDay > TimeSpan.Zero ? to.Clock.Exactly()
            : to;
    }

    private static string Length(Temporal from, Temporal to)
    {
        var span = to.Past.Start.Value - from.Past.Start.Value;
        span += span < TimeSpan.Zero ? TimeSpan.FromDays(1) : TimeSpan.Zero;
        var isCounted = span == TimeSpan.Zero && from.Half == Meridiem.Either;
        return isCounted ? Length(from.Timex, to.Timex, span) : Length(span);
    }

    private static bool HasMinutes(string timex) => timex.Contains(':', StringComparison.Ordinal);
}
