namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>A number and where it stands in the text, in UTF-16 units.</summary>
internal readonly record struct NumberSpan(int Start, int Length, double Value, NumberKind Kind)
{
    public int End => Start + Length;
}
