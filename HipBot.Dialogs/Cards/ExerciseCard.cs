namespace HipBot.Cards;

/// <summary>One exercise, step by step.</summary>
/// <param name="Position">Which one of the session, from 1.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Picture">Id of its picture; empty where there is none.</param>
/// <param name="PictureText">What the picture shows, for those who do not see it.</param>
/// <param name="SetUp">How to get into position.</param>
/// <param name="Steps">The movement, step by step.</param>
/// <param name="Dose">How much: each row a fact and its value.</param>
/// <param name="Feel">What it should feel like.</param>
/// <param name="Mistakes">What often goes wrong.</param>
/// <param name="Stop">When to stop.</param>
/// <param name="HasPrevious">Whether there is an exercise before.</param>
/// <param name="HasNext">Whether there is another one after.</param>
public sealed record ExerciseCard(
    int Position,
    int Total,
    string Name,
    string Purpose,
    string Picture,
    string PictureText,
    string SetUp,
    IReadOnlyList<string> Steps,
    IReadOnlyList<DoseRow> Dose,
    string Feel,
    IReadOnlyList<string> Mistakes,
    string Stop,
    bool HasPrevious,
    bool HasNext) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "exercise";
}
