using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>The person's own time, for "this morning" and "last Tuesday".</summary>
internal static class LocalTime
{
    /// <summary>The time that the client states, else the time of its zone, else the clock's own zone.</summary>
    /// <remarks>Activity protocol A2050 to A2057: an explicit offset, and an IANA zone name.</remarks>
    public static DateTimeOffset Of(Activity activity, TimeProvider clock) =>
        activity.LocalTimestamp
        ?? (TimeZoneInfo.TryFindSystemTimeZoneById(activity.LocalTimezone ?? string.Empty, out var zone)
            ? TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone)
            : clock.GetLocalNow());
}
