using System.Globalization;
using HipBot.FollowUp;
using HipBot.Knowledge;
using HipBot.Tests.Triage;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.FollowUp;

/// <summary>When check-ins are due, on the person's own clock.</summary>
public sealed class CheckInTimesTests
{
    private static CheckIns CheckIns { get; } = Shipped.Knowledge.CheckIns;

    [Theory]
    [InlineData("Europe/London", "2026-03-02T18:05+00:00", "next-day", "2026-03-03T18:05+00:00")]
    // The clocks go forward on 29 March: it is still five past six for the person.
    [InlineData("Europe/London", "2026-03-02T18:05+00:00", "week-6", "2026-04-13T18:05+01:00")]
    [InlineData("America/New_York", "2026-03-07T12:00-05:00", "next-day", "2026-03-08T12:00-04:00")]
    // The hour that is skipped.
    [InlineData("Europe/London", "2026-03-28T01:30+00:00", "next-day", "2026-03-29T08:00+01:00")]
    [InlineData("+05:30", "2026-03-02T18:05+05:30", "day-7", "2026-03-09T18:05+05:30")]
    [InlineData("-03:00", "2026-03-02T18:05-03:00", "day-14", "2026-03-16T18:05-03:00")]
    // Said at one minute to nine, at nine, at one minute to eight, at eight.
    [InlineData("Europe/London", "2026-03-02T20:59+00:00", "next-day", "2026-03-03T20:59+00:00")]
    [InlineData("Europe/London", "2026-03-02T21:00+00:00", "next-day", "2026-03-03T20:00+00:00")]
    [InlineData("Europe/London", "2026-03-02T23:59+00:00", "next-day", "2026-03-03T20:00+00:00")]
    [InlineData("Europe/London", "2026-03-02T07:59+00:00", "next-day", "2026-03-03T08:00+00:00")]
    [InlineData("Europe/London", "2026-03-02T08:00+00:00", "next-day", "2026-03-03T08:00+00:00")]
    public void A_check_in_is_due_at_the_same_time_of_day_and_never_at_night(string zone, string started, string day, string expected)
    {
        var due = CheckInTimes.Of(CheckIns, Moment(started), zone).Single(row => row.Day.Id == day).At;

        Assert.Equal(expected, due.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2026-03-02T20:59+00:00", "2026-03-02T20:59+00:00")]
    [InlineData("2026-03-02T21:00+00:00", "2026-03-03T08:00+00:00")]
    [InlineData("2026-03-03T03:00+00:00", "2026-03-03T08:00+00:00")]
    [InlineData("2026-03-03T08:00+00:00", "2026-03-03T08:00+00:00")]
    public void What_is_late_waits_for_the_morning(string now, string expected) =>
        Assert.Equal(Moment(expected), CheckInTimes.Awake(CheckIns, Moment(now), "Europe/London"));

    [Theory]
    [InlineData("Europe/Paris", "Europe/Paris")]
    [InlineData("Mars/Olympus", "+02:00")]
    [InlineData(null, "+02:00")]
    public void The_zone_is_the_clients_or_else_the_offset_of_its_time(string? said, string expected) =>
        Assert.Equal(expected, CheckInTimes.ZoneOf(new Activity { LocalTimezone = said }, Moment("2026-03-02T18:05+02:00")));

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
