using Microsoft.Recognizers.Text.NumberWithUnit.Units;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Filters;

/// <summary>Tells temperatures from angles ("rotate 90°"), codes ("PA 23456 F", "13F filing") and money ("11c a share").</summary>
internal sealed class TemperatureFilter : IQuantityFilter
{
    private const int WordsToAngle = 5;

    private static readonly HashSet<string> Angles =
        ["angle", "angles", "rotate", "rotates", "rotated", "rotating", "rotation"];

    public bool Accepts(QuantityContext context, Quantity quantity) =>
        !context.IsPartOfCode(quantity) && !context.IsEndOfRange(quantity) && (quantity.Unit.Unit, quantity.End - quantity.UnitAt) switch
        {
            ("Degree", _) => !IsAngle(context, quantity),
            ("C", 1) => !IsPostcode(context, quantity) && !IsPrice(context, quantity),
            ("F", 1) => !IsPostcode(context, quantity) && !(quantity.Value == 13 && context.WordAfter(quantity.End) == "filing"),
            ("K", 1) => char.IsWhiteSpace(context.Lower[quantity.UnitAt - 1]),
            _ => true,
        };

    // "Up by 11c", "17c a share".
    private static bool IsPrice(QuantityContext context, Quantity quantity) =>
        context.WordsBefore(quantity.Start, 1).Contains("by") || context.Lower[quantity.End..].StartsWith(" a share", StringComparison.Ordinal);

    private static bool IsAngle(QuantityContext context, Quantity quantity) =>
        Angles.Contains(context.WordAfter(quantity.End))
        || context.WordsBefore(quantity.Start, WordsToAngle).Any(Angles.Contains);

    private static bool IsPostcode(QuantityContext context, Quantity quantity) =>
        quantity.Value is >= 10000 and <= 99999 && context.WordsBefore(quantity.Start, 1).Any(state => state.Length == 2);
}
