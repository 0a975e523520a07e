namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>A number that begins with digits; <paramref name="Next"/> is the index of the token after it.</summary>
internal readonly record struct DigitNumber(int Next, double Value, NumberKind Kind);
