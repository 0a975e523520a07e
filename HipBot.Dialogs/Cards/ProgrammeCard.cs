using HipBot.Knowledge;
using static HipBot.Knowledge.Wording;

namespace HipBot.Cards;

/// <summary>A programme at a glance.</summary>
/// <param name="Title">What it is for.</param>
/// <param name="Aim">What it wants to reach, in one or two sentences.</param>
/// <param name="PainRule">How much pain is all right, on a scale of 0 to 10.</param>
/// <param name="Phases">Its phases in order.</param>
/// <param name="Advice">Sitting, sleeping, shoes and the like; empty for none.</param>
/// <param name="EquipmentQuestion">Asks what is at hand.</param>
/// <param name="Equipment">What may be at hand.</param>
/// <param name="AtHand">Values of what is known to be, with commas between them; empty where nothing is known.</param>
/// <param name="MinutesQuestion">Asks how long there is.</param>
/// <param name="Lengths">The lengths of a session that are offered.</param>
/// <param name="Minutes">The value of the length that is known; empty where none is.</param>
/// <param name="ByWords">Asks both where nothing can be picked.</param>
public sealed record ProgrammeCard(
    string Title,
    string Aim,
    string PainRule,
    IReadOnlyList<PhaseRow> Phases,
    IReadOnlyList<AdviceRow> Advice,
    string EquipmentQuestion,
    IReadOnlyList<PickRow> Equipment,
    string AtHand,
    string MinutesQuestion,
    IReadOnlyList<PickRow> Lengths,
    string Minutes,
    string ByWords) : ICard
{
    /// <summary>The input in which equipment is picked.</summary>
    public const string EquipmentInput = "at-hand";

    /// <summary>The input in which the length of a session is picked.</summary>
    public const string MinutesInput = "minutes";

    /// <inheritdoc />
    public string TemplateName => "programme";

    /// <summary>The card of a programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="current">The phase that the person is in.</param>
    /// <param name="plan">The session planned of that phase.</param>
    /// <param name="atHand">What is known of equipment and time.</param>
    /// <param name="knowledge">The words, and the exercises that it names.</param>
    public static ProgrammeCard From(Programme programme, PhaseKind current, SessionPlan plan, AtHand atHand, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(atHand);
        ArgumentNullException.ThrowIfNull(knowledge);
        var words = knowledge.AtHand;
        var asked = words.Equipment.Where(item => item.Asked).ToList();
        return new(
            programme.Title,
            programme.Aim.Text,
            programme.PainRule.Text,
            [.. programme.Phases.Select(phase => RowOf(phase, phase.Kind == current, phase.Kind == current ? plan : new(phase.Exercises, []), knowledge))],
            [.. programme.Advice.Select(advice => new AdviceRow(advice.Topic, advice.Text))],
            words.Texts.EquipmentQuestion,
            [.. asked.Select(item => new PickRow(item.Label, item.Id)), new(words.Texts.NoneOfThese, AtHandWords.None)],
            asked.TrueForAll(item => atHand.Lacks.Contains(item.Id)) ? AtHandWords.None : string.Join(',', asked.Select(item => item.Id).Intersect(atHand.Has)),
            words.Texts.MinutesQuestion,
            [.. words.Minutes.Select(minutes => new PickRow(Fill(words.Texts.MinutesChoice, minutes), Fill("{0}", minutes))), new(words.Texts.NoLimit, "0")],
            words.Minutes.Contains(atHand.Minutes) ? Fill("{0}", atHand.Minutes) : string.Empty,
            words.Texts.ByWords);
    }

    private static PhaseRow RowOf(ProgrammePhase phase, bool isCurrent, SessionPlan plan, KnowledgeBase knowledge) =>
        new(
            knowledge.Programmes.PhaseNames[phase.Kind],
            WeeksOf(phase, knowledge.Programmes.Weeks),
            phase.Goal.Text,
            [.. plan.Exercises.Select(item => $"{NameOf(item, knowledge)} ({DoseText.Line(item.Dose, knowledge.Exercises.Words)})")],
            SessionOf(plan, knowledge.Exercises),
            plan.Later.Count > 0 ? Fill(knowledge.AtHand.Texts.Later, knowledge.AtHand.Listed(plan.Later.Select(item => NameOf(item, knowledge)))) : string.Empty,
            phase.Running.Text,
            [.. phase.MoveOn.Select(statement => statement.Text)],
            isCurrent);

    // What is run or ridden takes the time that its own line says.
    private static string SessionOf(SessionPlan plan, ExerciseLibrary exercises)
    {
        var doses = plan.Exercises.Where(item => exercises.Find(item.Exercise)!.Kind is not (ExerciseKind.Running or ExerciseKind.Cardio)).Select(item => item.Dose).ToList();
        return doses.Count > 0 ? Fill(exercises.Words.Session, DoseText.MinutesOf(doses)) : string.Empty;
    }

    private static string WeeksOf(ProgrammePhase phase, PhaseWords words)
    {
        var format = phase.ToWeek == 0 ? words.Open : phase.ToWeek == phase.FromWeek ? words.One : words.Range;
        return Fill(format, phase.FromWeek, phase.ToWeek);
    }

    private static string NameOf(ProgrammeExercise item, KnowledgeBase knowledge) => knowledge.Exercises.Find(item.Exercise)!.Name;
}
