namespace Microsoft.Recognizers.Text.Number.English;

internal enum NumberMode
{
    /// <summary>Numbers that stand on their own: "180ml" holds none.</summary>
    Pure,

    /// <summary>Numbers in front of a unit: "180ml" holds 180; "5 in 10" is no fraction.</summary>
    Unit,
}
