namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>One step of a number in words: "twenty-one", "hundred", "a", or digits among words.</summary>
/// <param name="Next">The index of the token after the item.</param>
/// <param name="AfterAnd">Whether "and" stands before it.</param>
internal readonly record struct Item(ItemKind Kind, double Value, int Next, bool AfterAnd);
