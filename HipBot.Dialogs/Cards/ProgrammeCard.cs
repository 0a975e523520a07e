namespace HipBot.Cards;

/// <summary>A programme at a glance.</summary>
/// <param name="Title">What it is for.</param>
/// <param name="Aim">What it wants to reach, in one or two sentences.</param>
/// <param name="PainRule">How much pain is all right, on a scale of 0 to 10.</param>
/// <param name="Phases">Its phases in order.</param>
/// <param name="Advice">Sitting, sleeping, shoes and the like; empty for none.</param>
public sealed record ProgrammeCard(
    string Title,
    string Aim,
    string PainRule,
    IReadOnlyList<PhaseRow> Phases,
    IReadOnlyList<AdviceRow> Advice) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "programme";
}
