namespace HipBot.Triage;

/// <summary>All that triage decides by, read from the data files.</summary>
/// <param name="Slots">The words in which findings are written.</param>
/// <param name="Conditions">The conditions of the differential.</param>
/// <param name="RedFlags">The danger signs; among equally urgent ones the earlier is told first.</param>
/// <param name="LevelRules">Rules for the level of care that hold whatever the cause.</param>
/// <param name="Plausible">From which probability on a cause that is not the likeliest counts for the level, by its level.</param>
/// <param name="Excusing">Slots whose findings can excuse a danger sign of another slot, as a birth does a leak.</param>
/// <param name="OutOfScope">What the bot does not help with.</param>
/// <param name="Questions">The questions, in the order in which dangers are asked about.</param>
/// <param name="Limits">When to stop asking.</param>
public sealed record TriageModel(
    SlotVocabulary Slots,
    IReadOnlyList<ConditionProfile> Conditions,
    IReadOnlyList<RedFlag> RedFlags,
    IReadOnlyList<LevelRule> LevelRules,
    IReadOnlyDictionary<LevelOfCare, double> Plausible,
    IReadOnlyList<string> Excusing,
    IReadOnlyList<ScopeRule> OutOfScope,
    IReadOnlyList<InterviewQuestion> Questions,
    InterviewLimits Limits);
