namespace HipBot.Cards;

/// <summary>What it most likely is and why, whom to see and how soon, and what to do.</summary>
/// <param name="Summary">One or two sentences before everything else; no diagnosis.</param>
/// <param name="Level">The level of care, as an id such as <c>self-care</c>; chooses the colour of its box.</param>
/// <param name="LevelTitle">Whom to see, in words.</param>
/// <param name="LevelWhen">How soon, such as "Within 7 days."; empty where that is not the point.</param>
/// <param name="LevelText">What that means, and what until then.</param>
/// <param name="Causes">Likely causes, most likely first; empty where none can be named.</param>
/// <param name="ToDo">What to do now.</param>
/// <param name="ToAvoid">What not to do.</param>
/// <param name="Cautions">What to mind because of age, health or medicines; empty for nothing.</param>
/// <param name="Changes">Which other answers would change the advice; a few, empty where none would.</param>
/// <param name="SafetyNet">When to get help at once.</param>
/// <param name="HasPlan">Whether a programme of exercises goes with it.</param>
public sealed record AssessmentCard(
    string Summary,
    string Level,
    string LevelTitle,
    string LevelWhen,
    string LevelText,
    IReadOnlyList<CauseRow> Causes,
    IReadOnlyList<string> ToDo,
    IReadOnlyList<string> ToAvoid,
    IReadOnlyList<string> Cautions,
    IReadOnlyList<string> Changes,
    string SafetyNet,
    bool HasPlan) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "assessment";
}
