using System.Globalization;
using HipBot.Club;

namespace HipBot.Tests.Club;

public sealed class DigestCalendarTests
{
    [Theory]
    [InlineData("2026-01-05T17:59Z", "2026-01-05T18:00Z")]
    [InlineData("2026-01-05T18:00Z", "2026-01-12T18:00Z")]
    [InlineData("2026-01-07T10:00Z", "2026-01-12T18:00Z")]
    [InlineData("2026-03-27T10:00Z", "2026-03-30T17:00Z")]
    [InlineData("2026-10-20T10:00Z", "2026-10-26T18:00Z")]
    public void The_next_digest_is_due_on_its_day_at_the_clubs_own_time(string now, string due) =>
        Assert.Equal(At(due), DigestCalendar.NextAfter(Riverside.Club, At(now)));

    [Fact]
    public void Numbers_stand_for_four_digests_whenever_one_looks()
    {
        var due = DigestCalendar.NextAfter(Riverside.Club, At("2026-01-01T00:00Z"));
        var blocks = new List<int>();
        for (var week = 0; week < 40; week++)
        {
            blocks.Add(DigestCalendar.BlockOf(Riverside.Club, due));
            due = DigestCalendar.NextAfter(Riverside.Club, due);
        }

        var whole = blocks.GroupBy(block => block).Skip(1).SkipLast(1).ToList();
        Assert.All(whole, block => Assert.Equal(4, block.Count()));
        Assert.Equal(blocks.Order(), blocks);
    }

    [Fact]
    public void The_next_numbers_are_those_of_the_next_four_weeks()
    {
        var now = At("2026-01-05T18:00Z");
        var next = DigestCalendar.NextNumbersAfter(Riverside.Club, now);

        Assert.Equal(DigestCalendar.BlockOf(Riverside.Club, now) + 1, DigestCalendar.BlockOf(Riverside.Club, next));
        Assert.Equal(DayOfWeek.Monday, next.DayOfWeek);
    }

    [Theory]
    [InlineData("2026-01-06T12:00Z", "tuesday", true)]
    [InlineData("2026-01-06T19:29Z", "tuesday", true)]
    [InlineData("2026-01-06T19:31Z", "saturday", false)]
    [InlineData("2026-01-10T08:00Z", "saturday", true)]
    [InlineData("2026-01-11T08:00Z", "tuesday", false)]
    public void The_next_session_is_the_one_that_can_still_be_reached(string now, string day, bool isToday)
    {
        var next = NextSession.Of(Riverside.Club, At(now))!;

        Assert.Equal((day, isToday), (next.Session.Day.ToString().ToLowerInvariant(), next.IsToday));
    }

    [Theory]
    [InlineData("21:29", false)]
    [InlineData("21:30", true)]
    [InlineData("00:00", true)]
    [InlineData("06:59", true)]
    [InlineData("07:00", false)]
    public void Quiet_hours_go_over_midnight(string time, bool quiet) =>
        Assert.Equal(quiet, Riverside.Club.QuietHours.Cover(TimeOnly.Parse(time, CultureInfo.InvariantCulture)));

    private static DateTimeOffset At(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);
}
