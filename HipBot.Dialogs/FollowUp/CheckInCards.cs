using System.Globalization;
using HipBot.Cards;
using HipBot.Dialogs;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.FollowUp;

/// <summary>Puts the questions of a check-in on cards.</summary>
public sealed class CheckInCards
{
    private readonly KnowledgeBase _knowledge;

    /// <summary>Words come from the given knowledge.</summary>
    public CheckInCards(KnowledgeBase knowledge) => _knowledge = knowledge;

    private CheckIns CheckIns => _knowledge.CheckIns;

    /// <summary>Whether a slot is asked for at check-ins.</summary>
    public static bool Asks(string slot) =>
        slot is DialogSlots.AfterTrend or DialogSlots.AfterPain or DialogSlots.AfterDays or DialogSlots.AfterSeen or DialogSlots.AfterDanger or DialogSlots.AfterMoveOn;

    /// <summary>The card of a question of a check-in.</summary>
    /// <param name="question">The question.</param>
    /// <param name="episode">The episode that it is about.</param>
    /// <param name="cause">Id of the likeliest cause; null where none is named.</param>
    /// <param name="lead">A line before it; empty for none.</param>
    public ICard Of(Question question, Episode episode, string? cause, string lead)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(episode);
        return question.Slot switch
        {
            DialogSlots.AfterPain => new PainCheckCard(question.Slot, lead, question.Text),
            DialogSlots.AfterTrend when lead.Length == 0 => Card(question, CheckIns.Texts.Greeting) with { Heading = HeadingOf(episode) },
            DialogSlots.AfterDanger => Card(question, lead) with { Choices = [.. Dangers(cause), .. question.Choices.Where(choice => choice.Value == Finding.None)] },
            DialogSlots.AfterMoveOn when _knowledge.Programmes.For(cause ?? string.Empty) is { } programme => MoveOn(question, programme, episode.FollowUp!.Phase, lead),
            _ => Card(question, lead),
        };
    }

    private static CheckInCard Card(Question question, string lead) => new(question.Slot, string.Empty, lead, [], question.Text, question.Choices);

    private CheckInCard MoveOn(Question question, Programme programme, PhaseKind phase, string lead)
    {
        var criteria = programme.Phases.First(one => one.Kind == phase).MoveOn.Select(statement => statement.Text);
        var next = string.Format(CultureInfo.InvariantCulture, CheckIns.Texts.MoveOnLead, _knowledge.Programmes.PhaseNames[phase + 1]);
        return Card(question, lead.Length > 0 ? lead : next) with { Lines = [.. criteria] };
    }

    private string HeadingOf(Episode episode) =>
        CheckIns.Schedule.FirstOrDefault(day => day.Id == episode.FollowUp?.Current?.Day)?.Heading ?? string.Empty;

    private IEnumerable<QuestionChoice> Dangers(string? cause) =>
        CheckIns.DangersOf(cause).Select(danger => new QuestionChoice(danger.Words, danger.Label));
}
