using Microsoft.Recognizers.Text.Number.English;
using Microsoft.Recognizers.Text.NumberWithUnit.Filters;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>Finds the quantities of one kind: numbers followed by a unit, and units that stand alone.</summary>
internal sealed class QuantityFinder(UnitTable units, IQuantityFilter filter)
{
    private const string Brackets = "()[]{}<>";

    /// <summary>Those with a number come before those without.</summary>
    public List<Quantity> Find(string text)
    {
        var context = new QuantityContext(text);
        var (found, alone) = (new List<Quantity>(), new List<Quantity>());
        var from = 0;
        foreach (var number in NumberScanner.Find(text, NumberMode.Unit))
        {
            if (WithNumber(context, number) is { } quantity)
            {
                AddAlone(context, from, number.Start, alone);
                from = quantity.End;
                if (filter.Accepts(context, quantity))
                {
                    found.Add(quantity);
                }
            }
            else
            {
                AddAlone(context, from, number.Start, alone);
                from = number.End;
                if (alone.Count > 0 && AfterUnit(context, alone[^1], number) is { } after)
                {
                    alone.RemoveAt(alone.Count - 1);
                    found.Add(after);
                }
            }
        }

        AddAlone(context, from, text.Length, alone);
        return [.. found, .. alone];
    }

    private Quantity WithNumber(QuantityContext context, NumberSpan number)
    {
        var at = SkipWhiteSpace(context.Lower, number.End);
        var isHyphenated = at < context.Lower.Length && context.Lower[at] == '-';
        at += isHyphenated ? 1 : 0;
        var bracket = at < context.Lower.Length ? Brackets.IndexOf(context.Lower[at]) : -1;
        var isBracketed = bracket >= 0 && bracket % 2 == 0;
        if (units.Longest(context.Text, context.Lower, isBracketed ? at + 1 : at) is not { Entry.BeforeNumber: false } unit
            || (isHyphenated && !unit.Entry.MayFollowHyphen(context.Lower[unit.Start..unit.End])))
        {
            return null;
        }

        if (!isBracketed)
        {
            return new Quantity(number.Start, unit.End, number.Value, unit.Entry, unit.Start);
        }

        var isClosed = unit.End < context.Lower.Length && context.Lower[unit.End] == Brackets[bracket + 1];
        return isClosed ? new Quantity(number.Start, unit.End + 1, number.Value, unit.Entry, unit.Start) : null;
    }

    // "Age 34".
    private static Quantity AfterUnit(QuantityContext context, Quantity unit, NumberSpan number) =>
        unit.Unit.BeforeNumber && unit.End < number.Start && SkipWhiteSpace(context.Lower, unit.End) == number.Start
            ? unit with { End = number.End, Value = number.Value }
            : null;

    private void AddAlone(QuantityContext context, int from, int to, List<Quantity> found)
    {
        for (var at = from; at < to;)
        {
            var unit = context.BeginsWord(at) && !context.IsJoinedBefore(at) ? units.Longest(context.Text, context.Lower, at) : null;
            if (unit is { Entry.NeedsNumber: false } alone && alone.End <= to)
            {
                found.Add(new Quantity(alone.Start, alone.End, null, alone.Entry, alone.Start));
                at = alone.End;
            }
            else
            {
                at++;
            }
        }
    }

    private static int SkipWhiteSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
