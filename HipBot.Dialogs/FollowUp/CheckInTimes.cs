using System.Globalization;
using HipBot.Knowledge;
using Microsoft.Bot.Schema;

namespace HipBot.FollowUp;

/// <summary>When check-ins are due: at the hour of the conversation by the person's own calendar, and never at night.</summary>
public static class CheckInTimes
{
    /// <summary>The zone that a message comes from: its IANA name, else the offset of its time, else that of <paramref name="now"/>.</summary>
    public static string ZoneOf(Activity activity, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return TimeZoneInfo.TryFindSystemTimeZoneById(activity.LocalTimezone ?? string.Empty, out _)
            ? activity.LocalTimezone!
            : now.ToString("zzz", CultureInfo.InvariantCulture);
    }

    /// <summary>A moment on the person's own clock.</summary>
    public static DateTimeOffset In(string zone, DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Find(zone));

    /// <summary>The days of a schedule as moments, in order.</summary>
    /// <param name="checkIns">The schedule and its quiet hours.</param>
    /// <param name="started">The moment from which days are counted.</param>
    /// <param name="zone">The person's zone.</param>
    public static IReadOnlyList<(CheckInDay Day, DateTimeOffset At)> Of(CheckIns checkIns, DateTimeOffset started, string zone)
    {
        ArgumentNullException.ThrowIfNull(checkIns);
        var local = In(zone, started).DateTime;
        return [.. checkIns.Schedule.Select(day => (day, At(Daytime(checkIns, local.AddDays(day.Days)), zone)))];
    }

    /// <summary>The moment itself, or the next one at which nobody is disturbed.</summary>
    public static DateTimeOffset Awake(CheckIns checkIns, DateTimeOffset moment, string zone)
    {
        ArgumentNullException.ThrowIfNull(checkIns);
        var local = In(zone, moment);
        var awake = Awake(checkIns, local.DateTime);
        return awake == local.DateTime ? local : At(awake, zone);
    }

    // Who wrote late in the evening is asked in the evening, an hour before the night.
    private static DateTime Daytime(CheckIns checkIns, DateTime local) =>
        local.Hour >= checkIns.QuietFrom ? local.Date.AddHours(checkIns.QuietFrom - 1) : Awake(checkIns, local);

    private static DateTime Awake(CheckIns checkIns, DateTime local) =>
        local.Hour >= checkIns.QuietFrom ? local.Date.AddDays(1).AddHours(checkIns.QuietTo)
        : local.Hour < checkIns.QuietTo ? local.Date.AddHours(checkIns.QuietTo)
        : local;

    // An hour that the clocks skip in spring is that of the day before it.
    private static DateTimeOffset At(DateTime local, string zone)
    {
        var info = Find(zone);
        var there = info.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new(there, info.GetUtcOffset(there));
    }

    private static TimeZoneInfo Find(string zone)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known))
        {
            return known;
        }

        var offset = TimeSpan.Parse(zone.TrimStart('+'), CultureInfo.InvariantCulture);
        return TimeZoneInfo.CreateCustomTimeZone(zone, offset, zone, zone);
    }
}
