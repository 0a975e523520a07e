using System.Globalization;
using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

internal static class NumberFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Function.Of("add", 2, int.MaxValue, Add),
        Function.Of("sub", 2, int.MaxValue, list => list.Select(Numbers.Of).Aggregate((one, other) => one - other)),
        Function.Of("mul", 2, int.MaxValue, list => list.Select(Numbers.Of).Aggregate((one, other) => one * other)),
        Function.Of("div", 2, int.MaxValue, list => list.Select(Numbers.Of).Aggregate(Divide)),
        Function.Of("mod", (one, other) => Modulo(Numbers.Of(one), Numbers.Of(other))),
        Function.Of("exp", (number, power) => Math.Pow(Numbers.Of(number), Numbers.Of(power))),
        Function.Of("min", 1, int.MaxValue, list => NotEmpty(list).Min()),
        Function.Of("max", 1, int.MaxValue, list => NotEmpty(list).Max()),
        Function.Of("sum", 1, int.MaxValue, list => Lists.NumbersOf(list).Sum()),
        Function.Of("average", 1, int.MaxValue, list => NotEmpty(list).Average()),
        Function.Of("abs", number => Math.Abs(Numbers.Of(number))),
        Function.Of("sqrt", number => Math.Sqrt(Numbers.Of(number))),
        Function.Of("floor", number => Math.Floor(Numbers.Of(number))),
        Function.Of("ceiling", number => Math.Ceiling(Numbers.Of(number))),
        Function.Of("round", 1, 2, list => Round(Numbers.Of(list[0]), list.Length > 1 ? Numbers.Whole(list[1]) : 0)),
        Function.Of("range", (start, count) => Range(Numbers.Whole(start), Numbers.Whole(count))),
        Function.Of("formatNumber", 2, 3, Format),
    ];

    // A text on either side makes it text put together.
    private static Value Add(JsonNode?[] list) =>
        list.Aggregate((one, other) => Numbers.Is(one) && Numbers.Is(other)
            ? Numbers.Create(Numbers.Of(one) + Numbers.Of(other))
            : Texts.Is(one) || Texts.Is(other)
                ? JsonValue.Create(Texts.Of(one) + Texts.Of(other))
                : throw new ExpressionException($"{Texts.Describe(one)} and {Texts.Describe(other)} cannot be added."));

    private static double Divide(double one, double other) =>
        other == 0
            ? throw new ExpressionException("A division by 0.")
            : Numbers.IsWhole(one) && Numbers.IsWhole(other) ? Math.Truncate(one / other) : one / other;

    private static double Modulo(double one, double other) =>
        other == 0 ? throw new ExpressionException("A division by 0.") : one % other;

    private static IReadOnlyList<double> NotEmpty(JsonNode?[] list) =>
        Lists.NumbersOf(list) is { Count: > 0 } numbers ? numbers : throw new ExpressionException("There is no number.");

    private static double Round(double number, int digits) =>
        digits is >= 0 and <= 15
            ? Math.Round(number, digits, MidpointRounding.AwayFromZero)
            : throw new ExpressionException("A number is rounded to 0 to 15 digits.");

    private static Value Range(int start, int count) =>
        count is > 0 and <= 1000
            ? Lists.New(Enumerable.Range(start, count).Select(number => (JsonNode?)number))
            : throw new ExpressionException("A range has 1 to 1000 numbers.");

    private static Value Format(JsonNode?[] list)
    {
        var digits = Numbers.Whole(list[1]);
        return digits is >= 0 and <= 15
            ? Round(Numbers.Of(list[0]), digits).ToString($"N{digits}", Times.CultureOf(list, 2))
            : throw new ExpressionException("A number is shown with 0 to 15 digits.");
    }
}
