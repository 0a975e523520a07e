namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>A TIMEX expression taken apart; what it does not say is null.</summary>
public class TimexProperty
{
    public TimexProperty()
    {
    }

    public TimexProperty(string timex) => TimexParser.Parse(timex, this);

    public string TimexValue => TimexFormat.Format(this);

    public HashSet<string> Types => TimexInference.Infer(this);

    public bool? Now { get; set; }

    public decimal? Years { get; set; }

    public decimal? Months { get; set; }

    public decimal? Weeks { get; set; }

    public decimal? Days { get; set; }

    public decimal? Hours { get; set; }

    public decimal? Minutes { get; set; }

    public decimal? Seconds { get; set; }

    public int? Year { get; set; }

    public int? Month { get; set; }

    public int? DayOfMonth { get; set; }

    /// <summary>Monday is 1, Sunday 7.</summary>
    public int? DayOfWeek { get; set; }

    public string Season { get; set; }

    public int? WeekOfYear { get; set; }

    public bool? Weekend { get; set; }

    public int? WeekOfMonth { get; set; }

    public int? Hour { get; set; }

    public int? Minute { get; set; }

    public int? Second { get; set; }

    public string PartOfDay { get; set; }

    public static TimexProperty FromDate(DateTime date) => new()
    {
        Year = date.Year,
        Month = date.Month,
        DayOfMonth = date.Day,
    };

    public static TimexProperty FromDateTime(DateTime datetime)
    {
        var timex = FromDate(datetime);
        timex.Hour = datetime.Hour;
        timex.Minute = datetime.Minute;
        timex.Second = datetime.Second;
        return timex;
    }

    public static TimexProperty FromTime(Time time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new() { Hour = time.Hour, Minute = time.Minute, Second = time.Second };
    }

    public TimexProperty Clone() => (TimexProperty)MemberwiseClone();
}
