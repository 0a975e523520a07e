using System.Globalization;
using HipBot.Cards;
using HipBot.Cards.Pictures;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>Puts an assessment into words: ids become the texts of the knowledge files.</summary>
public sealed class AssessmentCards
{
    internal const double Worth = 0.08;
    private const double Likely = 0.6;
    private const int MostCauses = 3;
    private const int MostReasons = 4;
    private const int MostAdvice = 4;
    private const int MostCautions = 6;

    private readonly KnowledgeBase _knowledge;
    private readonly ReasonWords _reasons;

    /// <summary>Words come from the given knowledge.</summary>
    public AssessmentCards(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _reasons = new(knowledge);
    }

    private ConversationTexts Texts => _knowledge.Conversation.Texts;

    /// <summary>The card of an assessment.</summary>
    /// <param name="assessment">What to tell.</param>
    /// <param name="changes">Which other answers would change the advice, in words.</param>
    /// <param name="hasPlan">Whether a programme of exercises goes with it.</param>
    /// <param name="numbers">Whom to call where the person is.</param>
    public AssessmentCard Assessment(Assessment assessment, IReadOnlyList<string> changes, bool hasPlan, EmergencyNumbers numbers)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(numbers);
        var level = _knowledge.Levels.Find(assessment.Level);
        var likely = assessment.Causes.Where((cause, i) => i == 0 || cause.Probability >= Worth).Take(MostCauses).ToList();
        var top = likely.Count > 0 ? _knowledge.Conditions.Find(likely[0].Id) : null;
        return new(
            Summary(assessment, top),
            assessment.Level.ToId(),
            level.Title,
            level.When,
            numbers.Fill(level.Text),
            assessment.IsOutOfScope ? [] : [.. likely.Select(Row)],
            ToDo(assessment.Level, top),
            ToAvoid(assessment.Level, top),
            [.. Cautions(assessment)],
            changes,
            _knowledge.Levels.SafetyNet.Text,
            hasPlan);
    }

    /// <summary>The card of a red flag.</summary>
    /// <param name="flag">The red flag.</param>
    /// <param name="assessment">What to do and not to do comes from the flag's own condition, or else from the likeliest cause that is as urgent.</param>
    /// <param name="asks">Whether the card asks if help is on its way.</param>
    /// <param name="numbers">Whom to call where the person is.</param>
    public EscalationCard Escalation(RedFlagHit flag, Assessment assessment, bool asks, EmergencyNumbers numbers)
    {
        ArgumentNullException.ThrowIfNull(flag);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(numbers);
        var text = _knowledge.RedFlags.Find(flag.Id) ?? throw new InvalidOperationException($"There is no red flag '{flag.Id}'.");
        var level = _knowledge.Levels.Find(flag.Level);
        var cautions = Cautions(assessment);
        var cause = assessment.Causes
            .Where(likely => likely.Probability >= Worth)
            .Select(likely => _knowledge.Conditions.Find(likely.Id))
            .Prepend(_knowledge.Conditions.Find(flag.Id))
            .FirstOrDefault(found => IsAsUrgent(found, flag.Level));
        return new(
            flag.Level.ToId(),
            level.Title,
            $"{text.Say} {text.Why}",
            NumbersFor(flag.Level, numbers, Texts),
            string.Format(CultureInfo.InvariantCulture, Texts.EscalationSay, Condition.LowerFirst(text.Name)),
            cause is null ? [numbers.Fill(level.Text), .. Told(level.Do, flag.Level)] : Told(cause.Do, flag.Level),
            Told(cause?.DoNot ?? [], flag.Level),
            flag.Level == LevelOfCare.Emergency ? [] : [.. cautions],
            asks);
    }

    /// <summary>The card of what was understood; null where nothing was.</summary>
    public UnderstoodCard? Understood(IReadOnlyList<Finding> findings)
    {
        var rows = findings
            .GroupBy(finding => finding.Slot)
            .Select(slot => (slot.Key, Phrases: Phrases(slot)))
            .Where(slot => slot.Phrases.Count > 0 && _knowledge.FindQuestion(slot.Key) is not null)
            .Select(slot => new UnderstoodRow(slot.Key, _knowledge.Conversation.NameOf(slot.Key), string.Join("; ", slot.Phrases)))
            .ToList();
        return rows.Count > 0 ? new(rows) : null;
    }

    private string Summary(Assessment assessment, Condition? top) =>
        assessment.IsOutOfScope ? OutsideScope(assessment)
        : top is null ? Texts.AssessmentUnclear
        : string.Format(CultureInfo.InvariantCulture, Texts.AssessmentSummary, top.InSentence);

    // What is urgent is told by its red flag; otherwise the rule says kindly where help is to be had.
    private string OutsideScope(Assessment assessment) =>
        _knowledge.OutOfScope.FirstOrDefault(row => assessment.Reasons.Contains(row.Id))?.Say
        ?? _knowledge.Conditions.Find(Interview.OutOfScope)?.PlainWords.Text
        ?? Texts.AssessmentUnclear;

    // Whom to call at a level of care; empty where calling is not the way.
    internal static IReadOnlyList<PhoneNumber> NumbersFor(LevelOfCare level, EmergencyNumbers numbers, ConversationTexts texts) =>
        level == LevelOfCare.Emergency ? [new(numbers.Words is null ? texts.EmergencyServices : texts.EmergencyServicesLocal, numbers.Emergency)]
        : numbers.Advice.Length > 0 ? [new(numbers.AdviceName.Length > 0 ? numbers.AdviceName : texts.AdviceLine, numbers.Advice)]
        : [];

    // What to do until help comes must not sound less urgent than the flag itself.
    private static bool IsAsUrgent(Condition? condition, LevelOfCare level) =>
        condition?.Group == CareGroup.Emergency || (condition?.Group == CareGroup.Refer && condition.Level >= level);

    private CauseRow Row(LikelyCause cause, int rank)
    {
        var condition = _knowledge.Conditions.Find(cause.Id) ?? throw new InvalidOperationException($"There is no condition '{cause.Id}'.");
        var likelihood = rank == 0 ? cause.Probability >= Likely ? Texts.FitsWell : Texts.FitsBest : cause.Probability >= 0.2 ? Texts.AlsoPossible : Texts.LessLikely;
        var places = CausePlaces.Of(_knowledge.Triage.Conditions.First(profile => profile.Id == cause.Id)).Typical;
        return new(
            condition.Name,
            likelihood,
            places.Count > 0 ? PictureLibrary.SpotId(cause.Id) : string.Empty,
            places.Count > 0 ? string.Format(CultureInfo.InvariantCulture, Texts.SpotPicture, string.Join("; ", places.Select(LabelOf))) : string.Empty,
            condition.PlainWords.Text,
            [.. _reasons.For(cause.For).Take(MostReasons)],
            [.. _reasons.Against(cause.Against).Take(MostReasons)]);
    }

    private string LabelOf(string place) =>
        _knowledge.FindQuestion(SlotIds.Location)!.Choices.First(choice => choice.Value == place).Label;

    private IEnumerable<string> Cautions(Assessment assessment) =>
        assessment.Level == LevelOfCare.OutOfScope ? [] : _knowledge.Cautions.Of(assessment).Take(MostCautions).Select(caution => caution.Text);

    private List<string> Phrases(IEnumerable<Finding> findings) => findings.Select(_knowledge.Phrases.Of).OfType<string>().Distinct().ToList();

    // What holds for everybody at this level comes first; of what belongs to the cause, only what the level leaves right.
    private List<string> ToDo(LevelOfCare level, Condition? top) =>
        [.. _knowledge.Levels.Find(level).Do.Select(statement => statement.Text), .. Told(top?.Do ?? _knowledge.Levels.NoCause.Do, level)];

    private List<string> ToAvoid(LevelOfCare level, Condition? top) => Told(top?.DoNot ?? _knowledge.Levels.NoCause.DoNot, level);

    private static List<string> Told(IEnumerable<Statement> statements, LevelOfCare level) =>
        [.. statements.Where(statement => statement.Suits(level)).Take(MostAdvice).Select(statement => statement.Text)];
}
