namespace HipBot.Triage;

/// <summary>What would change the advice.</summary>
/// <param name="Raising">Answers that would make it more urgent; those to what was asked or told first.</param>
/// <param name="Lowering">Answers that would make it less urgent; empty where no two answers do.</param>
/// <param name="OtherCauses">Answers that would make another cause the likeliest.</param>
public sealed record WhatIf(IReadOnlyList<Counterfactual> Raising, IReadOnlyList<Counterfactual> Lowering, IReadOnlyList<Counterfactual> OtherCauses)
{
    /// <summary>Nothing would.</summary>
    public static WhatIf Nothing { get; } = new([], [], []);
}
