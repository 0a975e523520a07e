namespace HipBot.Knowledge;

/// <summary>How a channel shows Adaptive Cards.</summary>
/// <param name="Buttons">What their buttons are.</param>
/// <param name="Version">The latest version that it shows, such as <c>1.5</c>; empty where it shows none.</param>
public sealed record CardAbility(CardButtons Buttons, string Version);
