namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>Joins what is said in a unit and its part: "5 feet and 2 inches" is five and a sixth feet.</summary>
internal static class CompoundMerger
{
    private static readonly Dictionary<(string Whole, string Part), double> PartsOfWhole = new()
    {
        [("Mile", "Yard")] = 1760,
        [("Mile", "Foot")] = 5280,
        [("Yard", "Foot")] = 3,
        [("Yard", "Inch")] = 36,
        [("Foot", "Inch")] = 12,
        [("Stone", "Pound")] = 14,
        [("Pound", "Ounce")] = 16,
    };

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
        if (!PartsOfWhole.TryGetValue((whole.Unit.Unit, part.Unit.Unit), out var parts) || !IsConnector(text, whole.End, part.Start))
        {
            return null;
        }

        var areCounted = whole.Value is not null && part.Value is not null;
        return areCounted ? whole with { End = part.End, Value = whole.Value + (part.Value / parts), IsCompound = true } : null;
    }

    private static bool IsConnector(string text, int from, int to) =>
        text.AsSpan(from, to - from).Trim() is { Length: 0 } or "and" or "AND" or "And";
}
