namespace HipBot.Triage;

/// <summary>How one cause stands for one person, likely or not.</summary>
/// <param name="Id">Condition id.</param>
/// <param name="Rank">Its place among the causes, from 1.</param>
/// <param name="Probability">Post-test probability, 0 to 1.</param>
/// <param name="For">Findings of this person that speak for it, strongest first.</param>
/// <param name="Against">Findings of this person that speak against it, strongest first.</param>
/// <param name="Missing">Signs that one would expect with it and that were denied or not named when asked; strongest first.</param>
/// <param name="Unasked">Signs that would make it clearly likelier and that nothing is known of; strongest first.</param>
public sealed record CauseReview(
    string Id,
    int Rank,
    double Probability,
    IReadOnlyList<Finding> For,
    IReadOnlyList<Finding> Against,
    IReadOnlyList<Finding> Missing,
    IReadOnlyList<Finding> Unasked);
