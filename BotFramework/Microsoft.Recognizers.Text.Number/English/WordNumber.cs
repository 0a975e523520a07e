namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>A number that is told in words, at least in part; <paramref name="Next"/> is the token after it.</summary>
internal readonly record struct WordNumber(int Next, double Value, NumberKind Kind);
