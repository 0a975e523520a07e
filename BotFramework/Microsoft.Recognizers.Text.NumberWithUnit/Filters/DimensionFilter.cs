using System.Globalization;
using Microsoft.Recognizers.Text.NumberWithUnit.Units;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Filters;

/// <summary>Tells lengths from times of day ("6pm"), places and dates ("2 in April"), temperatures and codes.</summary>
internal sealed class DimensionFilter : IQuantityFilter
{
    private const int WordsToTemperature = 5;

    private static readonly HashSet<string> BeforeTimes =
        ["at", "by", "until", "till", "til", "before", "after", "from", "to", "since", "around", "about", "between", "and", "or", "on"];

    private static readonly HashSet<string> Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Select(name => name.ToLowerInvariant())];

    private static readonly HashSet<string> TemperatureScales =
        ["c", "f", "celsius", "centigrade", "fahrenheit", "farenheit"];

    public bool Accepts(QuantityContext context, Quantity quantity) =>
        !context.IsPartOfCode(quantity) && !context.IsEndOfRange(quantity) && quantity.Unit.Unit switch
        {
            "Meter" => !IsContraction(context, quantity) && !IsMillion(context, quantity),
            "Picometer" => !IsTimeOfDay(context, quantity),
            "Inch" => !IsPreposition(context, quantity),
            "Degree" => !IsTemperature(context, quantity),
            _ => true,
        };

    // "3 m's".
    private static bool IsContraction(QuantityContext context, Quantity quantity) =>
        quantity.End - quantity.UnitAt == 1 && quantity.End < context.Lower.Length && context.Lower[quantity.End] is '\'' or '’';

    // "282M" are millions.
    private static bool IsMillion(QuantityContext context, Quantity quantity) =>
        quantity.End - quantity.UnitAt == 1 && context.Text[quantity.UnitAt] == 'M' && char.IsDigit(context.Text[quantity.UnitAt - 1]);

    private static bool IsTimeOfDay(QuantityContext context, Quantity quantity)
    {
        if (context.Lower[quantity.UnitAt..quantity.End] != "pm")
        {
            return false;
        }

        var isMinutes = quantity.Start > 0 && context.Lower[quantity.Start - 1] is ':' or '.';
        return isMinutes || context.WordsBefore(quantity.Start, 1).Any(BeforeTimes.Contains);
    }

    private static bool IsPreposition(QuantityContext context, Quantity quantity) =>
        context.Lower[quantity.UnitAt..quantity.End] == "in"
        && context.WordAfter(quantity.End) is { Length: > 0 } next
        && (Months.Contains(next) || (next.Length == 4 && next.All(char.IsDigit)));

    private static bool IsTemperature(QuantityContext context, Quantity quantity) =>
        TemperatureScales.Contains(context.WordAfter(quantity.End))
        || context.WordsBefore(quantity.Start, WordsToTemperature).Contains("temperature");
}
