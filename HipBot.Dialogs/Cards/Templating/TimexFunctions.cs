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
        Function.Of("resolve", timex => Resolve(Texts.Expect(timex))),
    ];

    // What depends on the day on which it is read has no value here.
    private static Value Resolve(string text)
    {
        var timex = new TimexProperty(text);
        var isFixed = timex.Types.Contains(Constants.TimexTypes.Definite) || !timex.Types.Contains(Constants.TimexTypes.Date);
        return isFixed && TimexResolver.Resolve([text]).Values is [{ Value: { Length: > 0 } value }, ..] && char.IsAsciiDigit(value[0])
            ? value
            : throw new ExpressionException($"'{text}' stands for no one day, time or duration.");
    }

    private static bool Is(JsonNode? timex, string type) => new TimexProperty(Texts.Expect(timex)).Types.Contains(type);
}
