namespace HipBot.Triage;

/// <summary>Keeps causes from being named where hardly anything is known.</summary>
/// <remarks>Some cause is always the likeliest, if only because it is common; that is no reason to tell somebody it is theirs.</remarks>
internal sealed class NamedCauses(TriageModel model)
{
    private readonly double _least = Strength.ToRatio(model.Limits.LeastGrade).Log;
    private readonly Dictionary<string, ConditionProfile> _conditions = model.Conditions.ToDictionary(condition => condition.Id, StringComparer.Ordinal);

    /// <summary>The causes as ranked; none where no sign of the pain itself speaks clearly for the likeliest.</summary>
    public IReadOnlyList<LikelyCause> Of(IReadOnlyList<LikelyCause> ranked, Facts facts) =>
        CanName(ranked[0].Id, facts) ? ranked : [];

    /// <summary>Whether a sign of the pain itself speaks clearly for a cause.</summary>
    public bool CanName(string id, Facts facts) => _conditions[id].For(facts, _least).Any(IsOfThePain);

    private bool IsOfThePain(Finding finding) =>
        finding.State == FindingState.Present && !Facts.SaysNothing(finding) && !model.Limits.Background.Contains(finding.Slot);
}
