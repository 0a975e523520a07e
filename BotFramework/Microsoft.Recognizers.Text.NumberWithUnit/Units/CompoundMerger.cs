namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>Joins feet and inches, the only unit and part that are read as one: "5 feet and 2 inches" is five and a sixth feet.</summary>
internal static class CompoundMerger
{
    private const double InchesInFoot = 12;

    public static List<Quantity> Merge(string text, List<Quantity> quantities)
    {
        var merged = new List<Quantity>();
        foreach (var quantity in quantities)
        {
            if (merged.Count > 0 && Join(text, merged[^1], quantity) is { } whole)
            {
                merged[^1] = whole;
            }
            else
            {
                merged.Add(quantity);
            }
        }

        return merged;
    }

    private static Quantity Join(string text, Quantity whole, Quantity part)
    {
        var areCounted = whole is { Unit.Unit: "Foot", Value: not null } && part is { Unit.Unit: "Inch", Value: not null };
        return areCounted && IsConnector(text, whole.End, part.Start)
            ? whole with { End = part.End, Value = whole.Value + (part.Value / InchesInFoot), IsCompound = true }
            : null;
    }

    private static bool IsConnector(string text, int from, int to) =>
        from <= to && text.AsSpan(from, to - from).Trim() is { Length: 0 } or "and" or "AND" or "And";
}
