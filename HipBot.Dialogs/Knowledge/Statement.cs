using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>A sentence for the person, with the publication behind it.</summary>
/// <param name="Text">One or two sentences in plain words.</param>
/// <param name="Source">Ids of sources.json; at least one.</param>
/// <param name="Standing">How well it is backed where that differs from its sources; null where it is as they are.</param>
/// <param name="UpTo">
/// The most urgent level of care at which it is still right, so that nobody who is to be seen soon is told to run on; null at any.
/// </param>
public sealed record Statement(string Text, IReadOnlyList<string> Source, SourceStanding? Standing = null, LevelOfCare? UpTo = null)
{
    /// <summary>Whether it is right to tell at a level of care.</summary>
    public bool Suits(LevelOfCare level) => UpTo is not { } most || level <= most;
}
