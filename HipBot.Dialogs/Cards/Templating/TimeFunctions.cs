using System.Globalization;
using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>Functions that look at a point in time or write it.</summary>
internal static class TimeFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Function.Of("dayOfMonth", time => Times.Of(time).Day),
        Function.Of("dayOfWeek", time => (int)Times.Of(time).DayOfWeek),
        Function.Of("dayOfYear", time => Times.Of(time).DayOfYear),
        Function.Of("month", time => Times.Of(time).Month),
        Function.Of("year", time => Times.Of(time).Year),
        Function.Of("date", time => Times.Of(time).ToString("M/dd/yyyy", CultureInfo.InvariantCulture)),
        Function.Of("formatDateTime", 1, 3, list => Times.Format(FromAny(list[0]), list, 1)),
        Function.Of("formatEpoch", 1, 3, list => Times.Format(FromEpoch(Numbers.Of(list[0])), list, 1)),
        Function.Of("formatTicks", 1, 3, list => Times.Format(FromTicks(Ticks(list[0])), list, 1)),
        Function.Of("ticks", time => JsonValue.Create(Times.Of(time).Ticks)),
        Function.Of("ticksToDays", ticks => Ticks(ticks) / (double)TimeSpan.TicksPerDay),
        Function.Of("ticksToHours", ticks => Ticks(ticks) / (double)TimeSpan.TicksPerHour),
        Function.Of("ticksToMinutes", ticks => Ticks(ticks) / (double)TimeSpan.TicksPerMinute),
        Function.Of("dateTimeDiff", (one, other) => JsonValue.Create((Times.Of(one) - Times.Of(other)).Ticks)),
        Function.Of("getTimeOfDay", time => PartOfDay(Times.Of(time))),
        Function.Of("dateReadBack", (now, time) => ReadBack(Times.Of(now).Date, Times.Of(time).Date)),
    ];

    private static DateTime FromAny(JsonNode? node) => Numbers.Is(node) ? FromEpoch(Numbers.Of(node)) : Times.Of(node);

    private static DateTime FromEpoch(double seconds) =>
        seconds is > -62135596800 and < 253402300800
            ? DateTime.UnixEpoch.AddSeconds(seconds)
            : throw new ExpressionException("The seconds lie outside the calendar.");

    private static long Ticks(JsonNode? node) =>
        Numbers.TryWhole(node, out var ticks) ? ticks : throw new ExpressionException($"{Texts.Describe(node)} is no whole number.");

    private static DateTime FromTicks(long ticks) =>
        ticks >= 0 && ticks <= DateTime.MaxValue.Ticks
            ? new(ticks, DateTimeKind.Utc)
            : throw new ExpressionException("The ticks lie outside the calendar.");

    private static string PartOfDay(DateTime time) => time.TimeOfDay switch
    {
        { Ticks: 0 } => "midnight",
        { Hours: < 12 } => "morning",
        { Hours: 12, Minutes: 0 } => "noon",
        { Hours: < 18 } => "afternoon",
        { Hours: < 22 } or { Hours: 22, Minutes: 0 } => "evening",
        _ => "night",
    };

    // Weeks begin on Sunday.
    private static string ReadBack(DateTime now, DateTime day) => ((day - now).Days, (Sunday(day) - Sunday(now)).Days) switch
    {
        (0, _) => "today",
        (1, _) => "tomorrow",
        (-1, _) => "yesterday",
        (_, 0) => $"this {day.DayOfWeek}",
        (_, 7) => $"next {day.DayOfWeek}",
        (_, -7) => $"last {day.DayOfWeek}",
        _ => $"{day.Day}{TextFunctions.Ending(day.Day)} {day.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
    };

    private static DateTime Sunday(DateTime day) => day.AddDays(-(int)day.DayOfWeek);
}
