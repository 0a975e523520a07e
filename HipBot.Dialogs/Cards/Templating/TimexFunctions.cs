using System.Text.Json.Nodes;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace HipBot.Cards.Templating;

/// <summary>Functions about TIMEX expressions, such as <c>2026-01-02</c> or <c>PT2H</c>.</summary>
internal static class TimexFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Function.Of("isPresent", timex => Is(timex, Constants.TimexTypes.Present)),
        Function.Of("isDefinite", timex => Is(timex, Constants.TimexTypes.Definite)),
        Function.Of("isDate", timex => Is(timex, Constants.TimexTypes.Date)),
        Function.Of("isTime", timex => Is(timex, Constants.TimexTypes.Time)),
        Function.Of("isDuration", timex => Is(timex, Constants.TimexTypes.Duration)),
        Function.Of("isDateRange", timex => Is(timex, Constants.TimexTypes.DateRange)),
        Function.Of("isTimeRange", timex => Is(timex, Constants.TimexTypes.TimeRange)),
    ];

    private static bool Is(JsonNode? timex, string type) => new TimexProperty(Texts.Expect(timex)).Types.Contains(type);
}
