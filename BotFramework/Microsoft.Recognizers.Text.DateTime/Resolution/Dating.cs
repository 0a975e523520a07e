using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Durations;

namespace Microsoft.Recognizers.Text.DateTime.Resolution;

/// <summary>Arithmetic on the calendar that gives null instead of leaving the years 1 to 9999.</summary>
internal static class Dating
{
    public static Moment? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= Moment.DaysInMonth(year, month)
            ? new Moment(year, month, day)
            : null;

    /// <summary>Monday is 1, Sunday 7.</summary>
    public static int Weekday(this Moment moment) => moment.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)moment.DayOfWeek;

    public static Moment? PlusDays(this Moment moment, double days) => moment.PlusTicks((decimal)days * TimeSpan.TicksPerDay);

    public static Moment? PlusMonths(this Moment moment, int months)
    {
        var index = (moment.Year * 12L) + moment.Month - 1 + months;
        return index is >= 12 and < 120_000 ? moment.AddMonths(months) : null;
    }

    public static Moment? PlusYears(this Moment moment, int years) =>
        Math.Abs((long)years) < 10_000 ? moment.PlusMonths(years * 12) : null;

    /// <summary>The given day in the week of <paramref name="moment"/>, shifted by whole weeks, at midnight.</summary>
    public static Moment? DayOfWeekIn(this Moment moment, int weekday, int weeks = 0) =>
        moment.Date.PlusDays(weekday - moment.Weekday() + (7 * weeks));

    public static Moment? Plus(this Moment moment, Duration duration, int sign = 1)
    {
        Moment? result = moment;
        foreach (var part in duration.Parts.OrderByDescending(part => part.Unit.Seconds))
        {
            result = result is { } known ? known.Plus(part, sign) : null;
        }

        return result;
    }

    /// <summary>As many seconds later as the duration is counted, with months of 30 and years of 365 days.</summary>
    public static Moment? PlusExactly(this Moment moment, Duration duration) => moment.PlusTicks(duration.Days * TimeSpan.TicksPerDay);

    private static Moment? Plus(this Moment moment, DurationPart part, int sign)
    {
        var count = part.Count * part.Unit.Multiple * sign;
        var whole = decimal.Truncate(count);
        if (Math.Abs(count) > 100_000_000_000)
        {
            return null;
        }

        return part.Unit.Code switch
        {
            "Y" => Math.Abs(count) < 10_000 ? moment.PlusMonths((int)decimal.Round(count) * 12) : null,
            "M" when part.Unit.IsDate => Math.Abs(count) < 120_000 ? moment.PlusMonths((int)decimal.Round(count)) : null,
            "BD" or "WD" => moment.PlusWorkdays((int)Math.Clamp(whole, -100_000, 100_000)),
            "WE" => moment.PlusDays((double)count * 7),
            _ => moment.PlusTicks(count * part.Unit.Seconds * TimeSpan.TicksPerSecond),
        };
    }

    private static Moment? PlusWorkdays(this Moment moment, int count)
    {
        Moment? day = moment;
        for (var left = Math.Abs(count); left > 0 && day is { } known;)
        {
            day = known.PlusDays(Math.Sign(count));
            left -= day is { } next && next.Weekday() <= 5 ? 1 : 0;
        }

        return day;
    }

    private static Moment? PlusTicks(this Moment moment, decimal ticks)
    {
        var sum = moment.Ticks + decimal.Round(ticks);
        return sum >= Moment.MinValue.Ticks && sum <= Moment.MaxValue.Ticks ? new Moment((long)sum) : null;
    }

    public static string IsoWeek(this Moment moment) =>
        $"{ISOWeek.GetYear(moment):D4}-W{ISOWeek.GetWeekOfYear(moment):D2}";
}
