namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>How many items make a number, the number, and what of it came after the last multiplier.</summary>
internal readonly record struct Composed(int Count, double Value, double Tail);
