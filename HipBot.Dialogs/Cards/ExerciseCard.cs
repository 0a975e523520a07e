using HipBot.Knowledge;

namespace HipBot.Cards;

/// <summary>One exercise, step by step.</summary>
/// <param name="Position">Which one of the session, from 1.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Picture">Id of its picture.</param>
/// <param name="PictureText">What the picture shows, for those who do not see it.</param>
/// <param name="EasierForm">The easier form, where it is the one to do; empty otherwise.</param>
/// <param name="HarderForm">The harder form, where it is the one to do; empty otherwise.</param>
/// <param name="SetUp">How to get into position.</param>
/// <param name="Without">What to do without the equipment; empty where none is needed, or it is there.</param>
/// <param name="IsWithout">Whether the person does not have it.</param>
/// <param name="Steps">The movement, step by step.</param>
/// <param name="Cue">What to think of.</param>
/// <param name="Dose">How much: each row a fact and its value.</param>
/// <param name="Feel">What it should feel like.</param>
/// <param name="Muscles">The muscles that work, most important first.</param>
/// <param name="Mistakes">What often goes wrong.</param>
/// <param name="Stop">When to stop.</param>
/// <param name="NotWhen">When not to do it.</param>
/// <param name="HasEasier">Whether there is an easier form than this.</param>
/// <param name="HasHarder">Whether there is a harder form than this.</param>
/// <param name="HasPrevious">Whether there is an exercise before.</param>
/// <param name="HasNext">Whether there is another one after.</param>
public sealed record ExerciseCard(
    int Position,
    int Total,
    string Name,
    string Purpose,
    string Picture,
    string PictureText,
    string EasierForm,
    string HarderForm,
    string SetUp,
    string Without,
    bool IsWithout,
    IReadOnlyList<string> Steps,
    string Cue,
    IReadOnlyList<DoseRow> Dose,
    string Feel,
    IReadOnlyList<string> Muscles,
    IReadOnlyList<string> Mistakes,
    string Stop,
    string NotWhen,
    bool HasEasier,
    bool HasHarder,
    bool HasPrevious,
    bool HasNext) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "exercise";

    /// <summary>The card of one exercise of a session.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="dose">How much of it in this phase.</param>
    /// <param name="words">The words for doses.</param>
    /// <param name="position">Which one of the session, from 1.</param>
    /// <param name="total">How many there are.</param>
    public static ExerciseCard From(Exercise exercise, Dose dose, DoseWords words, int position, int total)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        return new(
            position,
            total,
            exercise.Name,
            exercise.Purpose,
            exercise.Id,
            exercise.PictureText,
            EasierForm: string.Empty,
            HarderForm: string.Empty,
            exercise.SetUp,
            exercise.Without,
            IsWithout: false,
            exercise.Steps,
            exercise.Cue,
            DoseText.Rows(dose, words),
            exercise.Feel,
            exercise.Muscles,
            exercise.Mistakes,
            exercise.Stop,
            exercise.NotWhen,
            Has(exercise.Easier),
            Has(exercise.Harder),
            HasPrevious: position > 1,
            HasNext: position < total);
    }

    /// <summary>This card for somebody with what is at hand.</summary>
    public ExerciseCard With(Exercise exercise, AtHand atHand)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        ArgumentNullException.ThrowIfNull(atHand);
        return this with { IsWithout = atHand.Misses(exercise), Without = exercise.Equipment.All(atHand.Has.Contains) ? string.Empty : exercise.Without };
    }

    /// <summary>This card with the easier form to do.</summary>
    public ExerciseCard InEasierForm(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        return this with { EasierForm = exercise.Easier, HasEasier = false, HasHarder = true };
    }

    /// <summary>This card with the harder form to do.</summary>
    public ExerciseCard InHarderForm(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        return this with { HarderForm = exercise.Harder, HasEasier = true, HasHarder = false };
    }

    // The knowledge says "None." where an exercise has no such form.
    private static bool Has(string form) => !form.StartsWith("None", StringComparison.Ordinal);
}
