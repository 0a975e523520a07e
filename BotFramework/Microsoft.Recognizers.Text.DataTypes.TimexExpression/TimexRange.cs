namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>A range as its two ends.</summary>
internal sealed record TimexRange(TimexProperty Start, TimexProperty End)
{
    private static readonly Dictionary<string, (int From, int To)> PartsOfDay = new()
    {
        ["DT"] = (8, 18),
        ["MO"] = (8, 12),
        ["AF"] = (12, 16),
        ["EV"] = (16, 20),
        ["NI"] = (20, 24),
    };

    /// <summary>The ends of a start with a length; a start without a date or year keeps its gaps.</summary>
    public static TimexRange Of(TimexProperty timex)
    {
        var start = timex.Clone();
        (start.Years, start.Months, start.Weeks, start.Days) = (null, null, null, null);
        (start.Hours, start.Minutes, start.Seconds) = (null, null, null);
        return new TimexRange(start, Add(start, timex));
    }

    /// <summary>The hours of a part of the day on the day of <paramref name="timex"/>; null for an unknown part.</summary>
    public static TimexRange OfPartOfDay(TimexProperty timex)
    {
        if (!PartsOfDay.TryGetValue(timex.PartOfDay, out var part))
        {
            return null;
        }

        return new TimexRange(At(timex, part.From, 0), part.To == 24 ? At(timex, 23, 59) : At(timex, part.To, 0));
    }

    private static TimexProperty At(TimexProperty timex, int hour, int last)
    {
        var copy = timex.Clone();
        (copy.PartOfDay, copy.Hour, copy.Minute, copy.Second) = (null, hour, last, last);
        return copy;
    }

    private static TimexProperty Add(TimexProperty start, TimexProperty length)
    {
        // A leap year, so that the 29th of February of any year has a place to stand.
        const int AnyYear = 2000;
        var from = new DateTime(start.Year ?? AnyYear, start.Month ?? 1, start.DayOfMonth ?? 1, start.Hour ?? 0, start.Minute ?? 0, start.Second ?? 0);
        var to = from
            .AddMonths((int)(((length.Years ?? 0) * 12) + (length.Months ?? 0)))
            .AddDays((double)(((length.Weeks ?? 0) * 7) + (length.Days ?? 0)))
            .AddSeconds((double)(((length.Hours ?? 0) * 3600) + ((length.Minutes ?? 0) * 60) + (length.Seconds ?? 0)));
        var end = start.Clone();
        end.Year = start.Year == null ? null : to.Year;
        end.Month = start.Month == null ? null : to.Month;
        end.DayOfMonth = start.DayOfMonth == null ? null : to.Day;
        end.DayOfWeek = start.DayOfWeek is { } weekday ? ((weekday - 1 + (to.Date - from.Date).Days) % 7) + 1 : null;
        end.Hour = start.Hour == null ? null : to.Hour;
        end.Minute = start.Hour == null ? null : to.Minute;
        end.Second = start.Hour == null ? null : to.Second;
        return end;
    }
}
