namespace HipBot.Tests.Recognition;

/// <summary>A sentence and what it states.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Expected">
/// <c>slot=value</c> is present; "-" before it means denied, by name or as a whole; "?" unsure; "!" before a slot means that
/// nothing of it is present.
/// </param>
/// <param name="Asked">The slot that was asked; null where the sentence stands on its own.</param>
public sealed record CaseRow(string Text, IReadOnlyList<string> Expected, string? Asked = null);
