namespace HipBot.Knowledge;

/// <summary>Words that give way to others.</summary>
/// <param name="From">What gives way; it begins where a word begins.</param>
/// <param name="To">What stands there instead; may be empty.</param>
public sealed record Rewording(string From, string To);
