namespace HipBot.Recognition;

/// <summary>Where a pattern stands in an utterance, and what it means.</summary>
/// <param name="Span">Where.</param>
/// <param name="Order">How many were found before it; breaks ties.</param>
/// <param name="Meaning">What.</param>
/// <param name="Group">Which group it competes in; set by <see cref="Longest.Grouped"/>.</param>
internal readonly record struct Found<T>(Span Span, int Order, T Meaning, int Group = 0);
