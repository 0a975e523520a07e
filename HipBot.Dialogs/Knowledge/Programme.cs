namespace HipBot.Knowledge;

/// <summary>What to do about one condition, from calming it to running again.</summary>
/// <param name="Condition">Id of the condition.</param>
/// <param name="Title">What the plan is called.</param>
/// <param name="Aim">What it wants to reach.</param>
/// <param name="PainRule">How much pain is all right, on a scale of 0 to 10.</param>
/// <param name="Phases">Its phases in order; at least one.</param>
/// <param name="Advice">Everyday advice.</param>
public sealed record Programme(
    string Condition,
    string Title,
    Statement Aim,
    Statement PainRule,
    IReadOnlyList<ProgrammePhase> Phases,
    IReadOnlyList<ProgrammeAdvice> Advice);
