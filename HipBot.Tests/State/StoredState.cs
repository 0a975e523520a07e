namespace HipBot.Tests.State;

/// <summary>A conversation as a release has stored it, and how that release went on.</summary>
/// <param name="Name">Where the conversation stands.</param>
/// <param name="Said">What the person had said.</param>
/// <param name="Next">What they say now.</param>
/// <param name="Asked">The slot that is asked for then; null where nothing is.</param>
/// <param name="Item">The item of bot state.</param>
public sealed record StoredState(string Name, IReadOnlyList<string> Said, string Next, string? Asked, string Item)
{
    /// <inheritdoc />
    public override string ToString() => Name;
}
