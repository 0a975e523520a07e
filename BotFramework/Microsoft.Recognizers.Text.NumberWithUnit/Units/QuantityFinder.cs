using Microsoft.Recognizers.Text.Number.English;
using Microsoft.Recognizers.Text.NumberWithUnit.Filters;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>Finds the quantities of one kind: numbers followed by a unit, and units that stand alone.</summary>
internal sealed class QuantityFinder(UnitTable units, IQuantityFilter filter)
{
    private const string Brackets = "()[]{}<>";

    public List<Quantity> Find(string text)
    {
        var context = new QuantityContext(text);
        var found = new List<Quantity>();
        var from = 0;
        foreach (var number in NumberScanner.Find(text, NumberMode.Unit))
        {
            AddAlone(context, from, number.Start, found);
            from = number.End;
            if (WithNumber(context, number) is { } quantity && filter.Accepts(context, quantity))
            {
                found.Add(quantity);
                from = quantity.End;
            }
        }

        AddAlone(context, from, text.Length, found);
        return found;
    }

    private Quantity WithNumber(QuantityContext context, NumberSpan number)
    {
        var at = SkipConnector(context.Lower, number.End);
        var bracket = at < context.Lower.Length ? Brackets.IndexOf(context.Lower[at]) : -1;
        var isBracketed = bracket >= 0 && bracket % 2 == 0;
        if (units.Longest(context.Text, context.Lower, isBracketed ? at + 1 : at) is not { } unit)
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

    private void AddAlone(QuantityContext context, int from, int to, List<Quantity> found)
    {
        for (var at = from; at < to;)
        {
            var unit = context.BeginsWord(at) ? units.Longest(context.Text, context.Lower, at) : null;
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

    // "Six-mile", "28 - year - old".
    private static int SkipConnector(string text, int at)
    {
        var next = SkipWhiteSpace(text, at);
        return next < text.Length && text[next] == '-' ? SkipWhiteSpace(text, next + 1) : next;
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
