using System.Globalization;
using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

internal static class NumberFunctions
{
    private const int MostDigits = 20;

    public static IReadOnlyList<Function> All { get; } =
    [
        Function.Of("add", 2, int.MaxValue, Add),
        Function.Of("sub", 2, int.MaxValue, list => Fold(list, (one, other) => one - other, (one, other) => one - other)),
        Function.Of("mul", 2, int.MaxValue, list => Fold(list, (one, other) => one * other, (one, other) => one * other)),
        Function.Of("div", 2, int.MaxValue, list => list.Select(Numbers.Of).Aggregate(Divide)),
        Function.Of("mod", (one, other) => Modulo(Numbers.Of(one), Numbers.Of(other))),
        Function.Of("exp", (number, power) => Math.Pow(Numbers.Of(number), Numbers.Of(power))),
        Function.Of("min", 1, int.MaxValue, list => NotEmpty(list).Min()),
        Function.Of("max", 1, int.MaxValue, list => NotEmpty(list).Max()),
        Function.Of("sum", list => Lists.NumbersOf(Lists.Of(list)).Sum()),
        Function.Of("average", list => NotEmpty([Lists.Of(list)]).Average()),
        Function.Of("abs", number => Math.Abs(Numbers.Of(number))),
        Function.Of("sqrt", number => Math.Sqrt(Numbers.Of(number))),
        Function.Of("floor", number => Math.Floor(Numbers.Of(number))),
        Function.Of("ceiling", number => Math.Ceiling(Numbers.Of(number))),
        Function.Of("round", 1, 2, list => Round(Numbers.Of(list[0]), list.Length > 1 ? Numbers.Whole(list[1]) : 0)),
        Function.Of("range", (start, count) => Range(Numbers.Whole(start), Numbers.Whole(count))),
        Function.Of("formatNumber", 2, 3, Format),
    ];

    // A text on either side makes it text put together; null is the empty text there.
    private static Value Add(JsonNode?[] list) =>
        list.Aggregate((one, other) => Numbers.Is(one) && Numbers.Is(other)
            ? Fold([one, other], (left, right) => left + right, (left, right) => left + right).Node
            : (Texts.Is(one) && IsAddable(other)) || (Texts.Is(other) && IsAddable(one))
                ? JsonValue.Create(Texts.Of(one) + Texts.Of(other))
                : throw new ExpressionException($"{Texts.Describe(one)} and {Texts.Describe(other)} cannot be added."));

    private static bool IsAddable(JsonNode? node) => node is null || Texts.Is(node) || Numbers.Is(node);

    // Whole numbers to their last digit, as far as 64 bits go.
    private static Value Fold(JsonNode?[] list, Func<Int128, Int128, Int128> whole, Func<double, double, double> real)
    {
        Int128 result = 0;
        for (var i = 0; i < list.Length; i++)
        {
            if (!Numbers.TryWhole(list[i], out var number) || (result = i == 0 ? number : whole(result, number)) > long.MaxValue || result < long.MinValue)
            {
                return list.Select(Numbers.Of).Aggregate(real);
            }
        }

        return JsonValue.Create((long)result);
    }

    private static double Divide(double one, double other) =>
        other == 0
            ? throw new ExpressionException("A division by 0.")
            : Numbers.IsWhole(one) && Numbers.IsWhole(other) ? Math.Truncate(one / other) : one / other;

    private static double Modulo(double one, double other) =>
        other != 0 && Numbers.IsWhole(one) && Numbers.IsWhole(other)
            ? one % other
            : throw new ExpressionException("A remainder is left by whole numbers, and not by 0.");

    private static IReadOnlyList<double> NotEmpty(JsonNode?[] list) =>
        Lists.NumbersOf(list) is { Count: > 0 } numbers ? numbers : throw new ExpressionException("There is no number.");

    // A half goes up, also below 0.
    private static double Round(double number, int digits) =>
        digits is < 0 or > 15 ? throw new ExpressionException("A number is rounded to 0 to 15 digits.")
            : Math.Round(number, digits, MidpointRounding.AwayFromZero) is var rounded && number < 0 && rounded - number <= -0.5 / Math.Pow(10, digits) ? Math.Round(number, digits, MidpointRounding.ToZero)
            : rounded;

    private static Value Range(int start, int count) =>
        count is > 0 and <= 1000
            ? Lists.New(Enumerable.Range(start, count).Select(number => (JsonNode?)number))
            : throw new ExpressionException("A range has 1 to 1000 numbers.");

    private static Value Format(JsonNode?[] list)
    {
        var digits = Numbers.Whole(list[1]);
        return digits is >= 0 and <= MostDigits
            ? Math.Round(Numbers.Of(list[0]), Math.Min(digits, 15), MidpointRounding.AwayFromZero).ToString($"N{digits}", Times.CultureOf(list, 2))
            : throw new ExpressionException($"A number is shown with 0 to {MostDigits} digits.");
    }
}
