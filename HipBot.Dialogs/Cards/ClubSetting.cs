namespace HipBot.Cards;

/// <summary>A setting of a club.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">How it stands.</param>
public sealed record ClubSetting(string Name, string Value);
