namespace Microsoft.Recognizers.Text.Number.English;

internal enum NumberKind
{
    Integer,
    Decimal,
    Fraction,
    Power,

    /// <summary>A whole number of digits and words chained together, as in "3 hundred and 21".</summary>
    Mixed,
}
