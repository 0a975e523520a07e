using Microsoft.Recognizers.Text.NumberWithUnit.Units;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Filters;

/// <summary>Tells temperatures from angles ("rotate 90°"), codes ("PA 23456 F", "13F filing") and money ("11c a share").</summary>
internal sealed class TemperatureFilter : IQuantityFilter
{
    private const int WordsToAngle = 5;

    private static readonly HashSet<string> Angles =
        ["angle", "angles", "rotate", "rotates", "rotated", "rotating", "rotation"];

    private static readonly HashSet<string> AfterCodes = ["filing", "filings", "form", "forms", "block"];

    private static readonly HashSet<string> Money = ["share", "shares", "cent", "cents", "dividend", "dividends"];

    public bool Accepts(QuantityContext context, Quantity quantity) =>
        !context.IsPartOfCode(quantity) && (quantity.Unit.Unit, quantity.End - quantity.UnitAt) switch
        {
            ("Degree", _) => !IsAngle(context, quantity),
            ("C", 1) => !IsPostcode(context, quantity) && !context.SaysAny(Money),
            ("F", 1) => !IsPostcode(context, quantity) && !AfterCodes.Contains(context.WordAfter(quantity.End)),
            _ => true,
        };

    private static bool IsAngle(QuantityContext context, Quantity quantity) =>
        Angles.Contains(context.WordAfter(quantity.End))
        || context.WordsBefore(quantity.Start, WordsToAngle).Any(Angles.Contains);

    private static bool IsPostcode(QuantityContext context, Quantity quantity) =>
        quantity.Value is >= 10000 and <= 99999 && context.WordsBefore(quantity.Start, 1).Any(state => state.Length == 2);
}
