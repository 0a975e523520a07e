namespace HipBot.Turns;

/// <summary>That an activity has been answered.</summary>
/// <param name="Response">The answer as JSON, where the activity was an invoke; null where it was not.</param>
public sealed record Delivery(string? Response);
