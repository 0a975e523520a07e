namespace HipBot.Knowledge;

/// <summary>What an answer to a check-in means. The first rule that holds decides.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="When">When it holds.</param>
/// <param name="Then">What it comes to.</param>
/// <param name="Text">What the person is told.</param>
/// <param name="Source">Ids of the sources behind it.</param>
public sealed record CheckInRule(string Id, CheckInCriteria When, CheckInOutcome Then, string Text, IReadOnlyList<string> Source);
