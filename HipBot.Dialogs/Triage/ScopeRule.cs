namespace HipBot.Triage;

/// <summary>Something that the bot does not help with.</summary>
/// <param name="Id">Id, as it stands among the reasons of an assessment.</param>
/// <param name="When">When a complaint or a wish is of this kind.</param>
public sealed record ScopeRule(string Id, Rule When);
