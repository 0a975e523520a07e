using System.Globalization;
using HipBot.Knowledge;

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

    /// <summary>The card of a programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="current">The phase that the person is in.</param>
    /// <param name="programmes">The library that it comes from, for its words.</param>
    /// <param name="exercises">The exercises that it names.</param>
    public static ProgrammeCard From(Programme programme, PhaseKind current, ProgrammeLibrary programmes, ExerciseLibrary exercises)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(programmes);
        ArgumentNullException.ThrowIfNull(exercises);
        return new(
            programme.Title,
            programme.Aim.Text,
            programme.PainRule.Text,
            [.. programme.Phases.Select(phase => RowOf(phase, phase.Kind == current, programmes, exercises))],
            [.. programme.Advice.Select(advice => new AdviceRow(advice.Topic, advice.Text))]);
    }

    private static PhaseRow RowOf(ProgrammePhase phase, bool isCurrent, ProgrammeLibrary programmes, ExerciseLibrary exercises) =>
        new(
            programmes.PhaseNames[phase.Kind],
            WeeksOf(phase, programmes.Weeks),
            phase.Goal.Text,
            [.. phase.Exercises.Select(item => $"{exercises.Find(item.Exercise)!.Name} ({DoseText.Line(item.Dose, exercises.Words)})")],
            SessionOf(phase, exercises),
            phase.Running.Text,
            [.. phase.MoveOn.Select(statement => statement.Text)],
            isCurrent);

    // What is run or ridden takes the time that its own line says.
    private static string SessionOf(ProgrammePhase phase, ExerciseLibrary exercises)
    {
        var doses = phase.Exercises.Where(item => exercises.Find(item.Exercise)!.Kind is not (ExerciseKind.Running or ExerciseKind.Cardio)).Select(item => item.Dose).ToList();
        return doses.Count > 0 ? string.Format(CultureInfo.InvariantCulture, exercises.Words.Session, DoseText.MinutesOf(doses)) : string.Empty;
    }

    private static string WeeksOf(ProgrammePhase phase, PhaseWords words)
    {
        var format = phase.ToWeek == 0 ? words.Open : phase.ToWeek == phase.FromWeek ? words.One : words.Range;
        return string.Format(CultureInfo.InvariantCulture, format, phase.FromWeek, phase.ToWeek);
    }
}
