namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Tells what kinds of expression a TIMEX is; a moment is a date and a time as well.</summary>
internal static class TimexInference
{
    public static HashSet<string> Infer(TimexProperty timex)
    {
        var types = new HashSet<string>();
        AddIf(types, timex.Now == true, Constants.TimexTypes.Present);
        AddIf(types, timex is { Year: not null, Month: not null, DayOfMonth: not null }, Constants.TimexTypes.Definite);
        AddIf(types, IsDate(timex), Constants.TimexTypes.Date);
        AddIf(types, IsDateRange(timex), Constants.TimexTypes.DateRange);
        AddIf(types, IsDuration(timex), Constants.TimexTypes.Duration);
        AddIf(types, timex is { Hour: not null, Minute: not null, Second: not null }, Constants.TimexTypes.Time);
        AddIf(types, timex.PartOfDay != null, Constants.TimexTypes.TimeRange);
        AddCombined(types);
        return types;
    }

    private static void AddCombined(HashSet<string> types)
    {
        AddIf(types, types.Contains(Constants.TimexTypes.Present), Constants.TimexTypes.Date, Constants.TimexTypes.Time);
        var (isDate, isTime, isDuration) = (types.Contains(Constants.TimexTypes.Date), types.Contains(Constants.TimexTypes.Time), types.Contains(Constants.TimexTypes.Duration));
        AddIf(types, isTime && isDuration, Constants.TimexTypes.TimeRange);
        AddIf(types, isDate && isTime, Constants.TimexTypes.DateTime);
        AddIf(types, isDate && isDuration, Constants.TimexTypes.DateRange);
        AddIf(types, isDate && isTime && isDuration, Constants.TimexTypes.DateTimeRange);
        AddIf(types, isDate && types.Contains(Constants.TimexTypes.TimeRange), Constants.TimexTypes.DateTimeRange);
    }

    private static bool IsDate(TimexProperty timex) =>
        timex is { Month: not null, DayOfMonth: not null } || (timex.DayOfWeek != null && timex.WeekOfMonth == null && timex.WeekOfYear == null);

    private static bool IsDateRange(TimexProperty timex) =>
        timex is { Year: not null, DayOfMonth: null }
        or { Month: not null, DayOfMonth: null }
        or { Season: not null }
        or { WeekOfYear: not null }
        or { WeekOfMonth: not null };

    private static bool IsDuration(TimexProperty timex) =>
        (timex.Years ?? timex.Months ?? timex.Weeks ?? timex.Days ?? timex.Hours ?? timex.Minutes ?? timex.Seconds) != null;

    private static void AddIf(HashSet<string> types, bool isSo, params string[] names)
    {
        if (isSo)
        {
            types.UnionWith(names);
        }
    }
}
