namespace HipBot.Triage;

/// <summary>One cause in the differential.</summary>
/// <param name="Id">Condition id, such as <c>gluteal-tendinopathy</c>.</param>
/// <param name="Probability">Post-test probability, 0 to 1.</param>
/// <param name="For">Findings of this person that speak for it, strongest first.</param>
/// <param name="Against">Findings of this person that speak against it, strongest first.</param>
public sealed record LikelyCause(
    string Id,
    double Probability,
    IReadOnlyList<Finding> For,
    IReadOnlyList<Finding> Against);
