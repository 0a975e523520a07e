namespace HipBot.Club;

/// <summary>The session that comes next.</summary>
/// <param name="Session">The session.</param>
/// <param name="Day">On which day.</param>
/// <param name="IsToday">Whether that is today.</param>
public sealed record NextSession(ClubSession Session, DateOnly Day, bool IsToday)
{
    // Whoever asks on the way is a little late, and still wants to warm up.
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(30);

    /// <summary>The next session of a club; null where it has none.</summary>
    /// <param name="club">The club.</param>
    /// <param name="now">The time.</param>
    public static NextSession? Of(RunningClub club, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(club);
        var local = club.LocalTime(now).DateTime;
        var today = DateOnly.FromDateTime(local);
        return (from day in Enumerable.Range(0, 8).Select(today.AddDays)
                from session in club.Sessions
                where session.Day == day.DayOfWeek
                let start = day.ToDateTime(session.Start)
                where start + Late > local
                orderby start
                select new NextSession(session, day, day == today)).FirstOrDefault();
    }
}
