namespace HipBot.Club;

/// <summary>When digests are posted, and which of them share their numbers.</summary>
public static class DigestCalendar
{
    /// <summary>For how many weeks numbers stand, so that two digests in a row show nothing by their difference.</summary>
    public const int WeeksOfNumbers = 4;

    private static readonly DateOnly Beginning = new(2024, 1, 1);

    /// <summary>When the next digest of a club is due, after a time.</summary>
    public static DateTimeOffset NextAfter(RunningClub club, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(club);
        var local = club.LocalTime(now);
        var day = DateOnly.FromDateTime(local.DateTime);
        day = day.AddDays((7 + (int)club.Digest.Day - (int)day.DayOfWeek) % 7);
        var due = At(club, day);
        return due > now ? due : At(club, day.AddDays(7));
    }

    /// <summary>The four weeks that a digest belongs to, counted from a fixed Monday; the same for everybody, whoever joins or leaves.</summary>
    public static int BlockOf(RunningClub club, DateTimeOffset posted)
    {
        ArgumentNullException.ThrowIfNull(club);
        return (DateOnly.FromDateTime(club.LocalTime(posted).DateTime).DayNumber - Beginning.DayNumber) / (7 * WeeksOfNumbers);
    }

    /// <summary>When the next digest is due whose numbers are drawn anew, after a time.</summary>
    public static DateTimeOffset NextNumbersAfter(RunningClub club, DateTimeOffset now)
    {
        var block = BlockOf(club, now);
        var next = NextAfter(club, now);
        while (BlockOf(club, next) == block)
        {
            next = NextAfter(club, next);
        }

        return next;
    }

    private static DateTimeOffset At(RunningClub club, DateOnly day)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(club.TimeZone);
        var time = day.ToDateTime(ClockTime.Of(club.Digest.Time));
        // An hour that the clocks leave out is taken after the change.
        time = zone.IsInvalidTime(time) ? time.AddHours(1) : time;
        return new DateTimeOffset(time, zone.GetUtcOffset(time)).ToUniversalTime();
    }
}
