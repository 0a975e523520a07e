using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>A part of the day with a name, from one hour up to another.</summary>
/// <param name="Code">Its TIMEX letters, without the T.</param>
/// <param name="From">The hour it begins.</param>
/// <param name="To">The hour it ends; 24 is written 23:59:59.</param>
/// <param name="Mod">start or end, where only its first or last two hours are meant.</param>
internal sealed record DayPart(string Code, int From, int To, string Mod = null)
{
    /// <summary>"3 at night" is before dawn, "4 at night" after noon.</summary>
    public const int LastHourOfNight = 3;

    private const int EarlyHours = 2;

    public string Timex => "T" + Code;

    public TimeSpan Start => TimeSpan.FromHours(Mod == "end" ? To - EarlyHours : From);

    public TimeSpan End => Mod == "start" ? TimeSpan.FromHours(From + EarlyHours) : Last;

    private TimeSpan Last => To == 24 ? new TimeSpan(23, 59, 59) : TimeSpan.FromHours(To);

    public Temporal AsTimeRange()
    {
        var interval = new Interval(Moment.MinValue + Start, Moment.MinValue + End);
        return new Temporal(TemporalKind.TimeRange, Timex, interval, interval) { Mod = Mod };
    }

    public Temporal On(Temporal date) =>
        new(TemporalKind.DateTimeRange, date.Timex + Timex, On(date.Past.Start), On(date.Future.Start)) { Mod = Mod };

    private Interval On(Moment? day) => new(day + Start, day + End);
}
