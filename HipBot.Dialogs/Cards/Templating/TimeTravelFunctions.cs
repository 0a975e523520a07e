using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>Functions that make one point in time from another.</summary>
internal static class TimeTravelFunctions
{
    // The time somewhere has no Z at its end.
    private const string Local = "yyyy-MM-ddTHH:mm:ss.fffffff";

    public static IReadOnlyList<Function> All { get; } =
    [
        Function.Of("addDays", 2, 4, list => Add(list, "Day")),
        Function.Of("addHours", 2, 4, list => Add(list, "Hour")),
        Function.Of("addMinutes", 2, 4, list => Add(list, "Minute")),
        Function.Of("addSeconds", 2, 4, list => Add(list, "Second")),
        Function.Of("addToTime", 3, 5, list => AddUnits(list, 1)),
        Function.Of("subtractFromTime", 3, 5, list => AddUnits(list, -1)),
        Function.Of("startOfDay", 1, 3, list => Times.Format(Times.Of(list[0]).Date, list, 1)),
        Function.Of("startOfHour", 1, 3, list => Times.Format(Times.Of(list[0]).Date.AddHours(Times.Of(list[0]).Hour), list, 1)),
        Function.Of("startOfMonth", 1, 3, list => Times.Format(Times.Of(list[0]).Date.AddDays(1 - Times.Of(list[0]).Day), list, 1)),
        Function.Of("convertFromUTC", 2, 4, list => Times.Format(TimeZoneInfo.ConvertTimeFromUtc(Times.Of(list[0]), Zone(list[1])), list, 2, Local)),
        Function.Of("convertToUTC", 2, 4, list => Times.Format(ToUtc(Times.Of(list[0]), Zone(list[1])), list, 2)),
    ];

    private static Value Add(JsonNode?[] list, string unit) =>
        Times.Format(Times.Move(Times.Of(list[0]), Numbers.Whole(list[1]), unit), list, 2);

    private static Value AddUnits(JsonNode?[] list, int sign) =>
        Times.Format(Times.Move(Times.Of(list[0]), sign * Numbers.Whole(list[1]), Texts.Expect(list[2])), list, 3);

    private static TimeZoneInfo Zone(JsonNode? name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(Texts.Expect(name), out var zone)
            ? zone
            : throw new ExpressionException($"There is no time zone {Texts.Describe(name)}.");

    private static DateTime ToUtc(DateTime time, TimeZoneInfo zone)
    {
        var local = DateTime.SpecifyKind(time, DateTimeKind.Unspecified);
        return zone.IsInvalidTime(local)
            ? throw new ExpressionException("The clock skips that time there.")
            : TimeZoneInfo.ConvertTimeToUtc(local, zone);
    }
}
