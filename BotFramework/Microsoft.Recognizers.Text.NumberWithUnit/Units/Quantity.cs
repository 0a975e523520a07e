namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>A number with its unit, or a unit alone, up to but not including <paramref name="End"/>.</summary>
/// <param name="Value">Null where the text has a unit without a number.</param>
/// <param name="UnitAt">Where the unit itself begins.</param>
/// <param name="IsCompound">Whether it was joined of two: "5 ft 2 in".</param>
internal sealed record Quantity(int Start, int End, double? Value, UnitEntry Unit, int UnitAt, bool IsCompound = false)
{
    public int Length => End - Start;
}
