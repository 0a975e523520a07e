using HipBot.Triage;

namespace HipBot.Commands.Evaluation;

/// <summary>What should come of a case.</summary>
/// <param name="Cause">Condition id of the right cause.</param>
/// <param name="Acceptable">Other causes that count as right.</param>
/// <param name="Level">The right level of care.</param>
/// <param name="AcceptableLevels">Other levels that are as safe and right.</param>
/// <param name="RedFlag">The red flag that should be told; null where none should.</param>
/// <param name="AlsoRedFlags">Further red flags that are right.</param>
/// <param name="Extracted">What the opening alone states: values by slot.</param>
internal sealed record ExpectedOutcome(
    string Cause,
    IReadOnlyList<string> Acceptable,
    LevelOfCare Level,
    IReadOnlyList<LevelOfCare> AcceptableLevels,
    string? RedFlag,
    IReadOnlyList<string> AlsoRedFlags,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Extracted)
{
    public bool AcceptsCause(string? cause) => cause is not null && (cause == Cause || Acceptable.Contains(cause));

    public bool AcceptsLevel(LevelOfCare level) => level == Level || AcceptableLevels.Contains(level);

    /// <summary>The least level that counts as safe.</summary>
    public LevelOfCare LeastLevel => AcceptableLevels.Append(Level).Min();

    /// <summary>The most urgent level that counts as right.</summary>
    public LevelOfCare MostLevel => AcceptableLevels.Append(Level).Max();
}
