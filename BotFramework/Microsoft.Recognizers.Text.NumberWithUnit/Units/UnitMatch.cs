namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>A unit in a text, up to but not including <paramref name="End"/>.</summary>
internal readonly record struct UnitMatch(int Start, int End, UnitEntry Entry);
