namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>One side of a range, as words around a number say it: "more than" is an open lower bound.</summary>
internal sealed record Bound(string[] Words, bool IsLower, bool IsClosed);
