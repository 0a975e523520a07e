namespace HipBot.Knowledge;

/// <summary>A sentence for the person, with the publication behind it.</summary>
/// <param name="Text">One or two sentences in plain words.</param>
/// <param name="Source">Ids of sources.json; at least one.</param>
/// <param name="Standing">How well it is backed where that differs from its sources; null where it is as they are.</param>
public sealed record Statement(string Text, IReadOnlyList<string> Source, SourceStanding? Standing = null);
