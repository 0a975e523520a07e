using System.Globalization;
using HipBot.Cards;
using HipBot.Dialogs;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.HandOff;

/// <summary>Writes the note for a clinician from an episode. Pure: the same episode and time, the same note.</summary>
public sealed class HandOffWriter
{
    // The one slot that holds the person's own words.
    private const string Goals = "goals";

    private readonly AssessmentCards _assessments;
    private readonly IInterview _interview;
    private readonly KnowledgeBase _knowledge;

    /// <summary>Writes in the words of the given knowledge.</summary>
    public HandOffWriter(AssessmentCards assessments, IInterview interview, KnowledgeBase knowledge)
    {
        _assessments = assessments;
        _interview = interview;
        _knowledge = knowledge;
    }

    /// <summary>The note on an episode as it stands.</summary>
    /// <param name="episode">What is known.</param>
    /// <param name="now">When it is written.</param>
    /// <param name="locale">Where the person is, for the numbers in the advice.</param>
    public HandOffNote Write(Episode episode, DateTimeOffset now, string? locale)
    {
        ArgumentNullException.ThrowIfNull(episode);
        var intake = episode.ToIntake();
        var assessment = episode.Raise(_interview.Assess(intake));
        var facts = Facts.Of(intake, _knowledge.Slots);
        var card = _assessments.Assessment(assessment, [], hasPlan: false, _knowledge.Emergency.For(locale));
        return new(
            now,
            [.. episode.Said.Select(Saying)],
            [.. Rows(facts, FindingState.Present), .. Course(episode)],
            Rows(facts, FindingState.Absent),
            [.. facts.Findings.Where(finding => finding.State == FindingState.Unsure).Select(finding => _knowledge.Conversation.NameOf(finding.Slot)).Distinct()],
            [.. _knowledge.Triage.RedFlags.Select(flag => Flag(flag, assessment, facts))],
            new(card.LevelTitle, card.LevelText),
            [.. card.Causes.Zip(assessment.Causes, (row, cause) => new HandOffCause(cause.Id, row.Name, row.Likelihood, InWords(row.For), InWords(row.Against)))],
            [.. card.ToDo, .. card.ToAvoid, card.SafetyNet],
            [.. assessment.Reasons],
            [.. assessment.Findings]);
    }

    private HandOffSaying Saying(Saying saying)
    {
        var question = _knowledge.FindQuestion(saying.Slot);
        var labels = question?.Choices.Where(choice => saying.Text.Split(',').Contains(choice.Value)).Select(choice => choice.Label).ToList() ?? [];
        return new(saying.At, saying.Slot, question?.Text ?? string.Empty, labels.Count > 0 ? string.Join(", ", labels) : saying.Text);
    }

    private IEnumerable<HandOffRow> Course(Episode episode)
    {
        var (days, texts) = (_knowledge.CheckIns.Schedule, _knowledge.CheckIns.Texts);
        return from report in episode.FollowUp?.Reports ?? []
               let trend = report.Trend
               where trend is not null && report.Pain is not null
               let heading = days.FirstOrDefault(day => day.Id == report.Day)?.Heading ?? report.Day
               select new HandOffRow(heading, string.Format(CultureInfo.InvariantCulture, texts.Course, LabelOf(DialogSlots.AfterTrend, trend), report.Pain));
    }

    private string LabelOf(string slot, string value) => _knowledge.Conversation[slot].Choices.First(choice => choice.Value == value).Label.ToLowerInvariant();

    private List<HandOffRow> Rows(Facts facts, FindingState state) =>
    [
        .. from finding in facts.Findings
           where Stands(finding) == state
           let words = finding.Slot == Goals ? finding.Value : WordsOf(finding)
           where words is not null
           group words by finding.Slot into slot
           select new HandOffRow(_knowledge.Conversation.NameOf(slot.Key), string.Join("; ", slot.Distinct())),
    ];

    // Under the name of the question, the choice says it shortest; what was denied is said in full.
    private string? WordsOf(Finding finding) =>
        Stands(finding) == FindingState.Present && _knowledge.FindQuestion(finding.Slot)?.Choices.FirstOrDefault(choice => choice.Value == finding.Value) is { } choice ? choice.Label
        : _knowledge.Phrases.Of(finding) is { } phrase ? _knowledge.Phrases.ForOthers(phrase)
        : null;

    private string InWords(IEnumerable<string> phrases) => string.Join("; ", phrases.Select(_knowledge.Phrases.ForOthers));

    // "None of these" is a denial, whatever the state in which it is written.
    private static FindingState Stands(Finding finding) =>
        finding is { State: FindingState.Present, Value: Finding.None } ? FindingState.Absent : finding.State;

    private HandOffFlag Flag(RedFlag flag, Assessment assessment, Facts facts)
    {
        var name = _knowledge.RedFlags.Find(flag.Id)!.Name;
        if (assessment.RedFlags.FirstOrDefault(hit => hit.Id == flag.Id) is { } hit)
        {
            return new(flag.Id, name, FlagStanding.Holds, InWords(hit.Findings.Select(_knowledge.Phrases.Of).OfType<string>().Distinct()));
        }

        var ruledOut = flag.Cases.All(rule => rule.When.Judge(facts) == Truth.No);
        return new(flag.Id, name, ruledOut ? FlagStanding.NotFound : FlagStanding.Open, string.Empty);
    }
}
