using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Turns what a text says of a day into the day before and the day after the moment of reading.</summary>
internal static class Days
{
    private const int LeapCycle = 8;

    /// <summary>A month and a day in a known year, given with two or four digits.</summary>
    public static Temporal InYear(int month, int day, int year)
    {
        if (!IsPossible(month, day))
        {
            return null;
        }

        if (year is >= 30 and < 40)
        {
            var timex = $"XX{year:D2}-{month:D2}-{day:D2}";
            var (past, future) = (Dating.Date(1900 + year, month, day), Dating.Date(2000 + year, month, day));
            return Temporal.Date(timex, past, future) with { Month = month, Day = day, HasYear = true };
        }

        year += year < 30 ? 2000 : year < 100 ? 1900 : 0;
        var date = Dating.Date(year, month, day);
        return Temporal.Date($"{year:D4}-{month:D2}-{day:D2}", date, date) with { Month = month, Day = day, HasYear = true };
    }

    /// <summary>A month and a day of any year: the last one before <paramref name="reference"/> and the next one.</summary>
    public static Temporal OfAnyYear(int month, int day, Moment reference)
    {
        if (!IsPossible(month, day))
        {
            return null;
        }

        var past = Nearest(month, day, reference.Year, -1, date => date < reference);
        var future = Nearest(month, day, reference.Year, 1, date => date >= reference);
        return Temporal.Date($"XXXX-{month:D2}-{day:D2}", past, future) with { Month = month, Day = day };
    }

    /// <summary>A day of any month.</summary>
    public static Temporal OfAnyMonth(int day, Moment reference)
    {
        if (day is < 1 or > 31)
        {
            return null;
        }

        var month = new Moment(reference.Year, reference.Month, 1);
        if (Dating.Date(reference.Year, reference.Month, day) is { } present)
        {
            // The 31st of a month before or after one that has it falls on the last day there.
            Moment? Beside(int months) => months == 0 ? present : present.PlusMonths(months);
            var shift = present < reference ? 0 : -1;
            return Temporal.Date($"XXXX-XX-{day:D2}", Beside(shift), Beside(shift + 1)) with { Day = day };
        }

        var past = NearestMonth(day, month, -1, date => date < reference);
        var future = NearestMonth(day, month, 1, date => date >= reference);
        return Temporal.Date($"XXXX-XX-{day:D2}", past, future) with { Day = day };
    }

    /// <summary>A day of the week without more: the last one and the next one.</summary>
    public static Temporal OfAnyWeek(int weekday, Moment reference)
    {
        var inWeek = reference.DayOfWeekIn(weekday);
        var past = inWeek < reference.Date ? inWeek : reference.DayOfWeekIn(weekday, -1);
        var future = inWeek >= reference.Date ? inWeek : reference.DayOfWeekIn(weekday, 1);
        return Temporal.Date($"XXXX-WXX-{weekday}", past, future) with { Weekday = weekday };
    }

    /// <summary>The next such day after today.</summary>
    public static Temporal Coming(int weekday, Moment reference)
    {
        var inWeek = reference.DayOfWeekIn(weekday);
        return Temporal.Date(inWeek > reference.Date ? inWeek : reference.DayOfWeekIn(weekday, 1));
    }

    /// <summary>"Monday 21": the months in which the 21st is a Monday.</summary>
    public static Temporal OfWeekdayAndDay(int weekday, int day, Moment reference)
    {
        if (day is < 1 or > 31)
        {
            return null;
        }

        var month = new Moment(reference.Year, reference.Month, 1);
        if (reference.Day == day && reference.Weekday() == weekday)
        {
            return Temporal.Date(reference);
        }

        return Temporal.Date(
            $"XXXX-WXX-{weekday}",
            NearestMonth(day, month, -1, date => date < reference && date.Weekday() == weekday),
            NearestMonth(day, month, 1, date => date >= reference && date.Weekday() == weekday));
    }

    /// <summary>The n-th such day of the week in a month, counted from its first; null where there is none.</summary>
    public static Moment? NthWeekday(int year, int month, int weekday, int n)
    {
        if (Dating.Date(year, month, 1) is not { } first)
        {
            return null;
        }

        var day = 1 + ((weekday - first.Weekday() + 7) % 7) + (7 * (n - 1));
        return Dating.Date(year, month, day);
    }

    /// <summary>The last and the next of a day that comes once a year.</summary>
    public static (Moment? Past, Moment? Future) Around(Moment reference, Func<int, Moment?> ofYear)
    {
        var present = ofYear(reference.Year);
        return present < reference.Date ? (present, ofYear(reference.Year + 1)) : (ofYear(reference.Year - 1), present);
    }

    private static bool IsPossible(int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= 31;

    private static Moment? Nearest(int month, int day, int year, int step, Func<Moment, bool> isRight)
    {
        for (var i = 0; i <= LeapCycle; i++)
        {
            if (Dating.Date(year + (i * step), month, day) is { } date && isRight(date))
            {
                return date;
            }
        }

        return null;
    }

    private static Moment? NearestMonth(int day, Moment month, int step, Func<Moment, bool> isRight)
    {
        const int Enough = 12 * 12;
        for (var i = 0; i < Enough; i++)
        {
            if (month.PlusMonths(i * step) is { } other && Dating.Date(other.Year, other.Month, day) is { } date && isRight(date))
            {
                return date;
            }
        }

        return null;
    }
}
