using System.Globalization;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>Words an open question by what it is put for and how often its answer was not understood.</summary>
public sealed class QuestionWords
{
    private readonly TellingChoices _choices;
    private readonly KnowledgeBase _knowledge;
    private readonly ChangeWords _words;

    /// <summary>Words come from the given knowledge.</summary>
    public QuestionWords(TellingChoices choices, ChangeWords words, KnowledgeBase knowledge)
    {
        _choices = choices;
        _words = words;
        _knowledge = knowledge;
    }

    /// <summary>The question with its choices.</summary>
    /// <param name="open">The open question.</param>
    /// <param name="ofAnother">Whether the person writes for someone else.</param>
    public Question Of(OpenQuestion open, bool ofAnother)
    {
        ArgumentNullException.ThrowIfNull(open);
        var question = open is { IsOpening: true, Misses: 0 } ? _knowledge.Conversation.Opening.ToQuestion()
            : _knowledge.FindQuestion(open.Slot) ?? throw new InvalidOperationException($"There is no question for the slot '{open.Slot}'.");
        question = ofAnother ? question.AboutAnother() : question;
        return open switch
        {
            { Purpose: QuestionPurpose.Settle, Contradiction: { } contradiction } => Settle(question, contradiction),
            { Purpose: QuestionPurpose.Which } => question with { Text = _knowledge.Conversation.Texts.WhichOne, Choices = [.. question.Choices.Where(choice => choice.Value != Finding.None)] },
            { Misses: > 0 } => question with { Text = question.Rephrased },
            _ => question,
        };
    }

    /// <summary>The question with the handful of its choices that tell most in an episode.</summary>
    public Question Of(OpenQuestion open, bool ofAnother, Intake intake)
    {
        var question = Of(open, ofAnother);
        var choices = open.Purpose is QuestionPurpose.Ask or QuestionPurpose.Change && _knowledge.Conversation.Find(open.Slot) is null
            ? _choices.Of(question, intake)
            : question.Choices;
        return choices.Count == question.Choices.Count
            ? question
            : question with { Text = $"{question.Text} {_knowledge.Conversation.Texts.MoreAnswers}", Choices = [.. choices.Select(Renamed)] };
    }

    // "None of these" would speak of the few that are shown, and means all.
    private QuestionChoice Renamed(QuestionChoice choice) =>
        choice.Value is Finding.None or "no" or "fine" ? choice with { Label = _knowledge.Conversation.Texts.NothingLikeIt } : choice;

    private Question Settle(Question question, Contradiction contradiction)
    {
        var values = Values(contradiction).Select(value => new QuestionChoice(value, question.Choices.FirstOrDefault(choice => choice.Value == value)?.Label ?? value));
        var text = string.Format(CultureInfo.InvariantCulture, _knowledge.Conversation.Texts.Settle, _words.Clause(contradiction.Earlier), _words.Clause(contradiction.Later));
        return question with { Slot = contradiction.Slot, Text = text, Choices = [.. values], Multi = question.Multi && contradiction.Earlier.Count + contradiction.Later.Count > 2 };
    }

    // A slot that is denied by name is offered as "none"; between left and right both sides are a third answer.
    private IEnumerable<string> Values(Contradiction contradiction)
    {
        var slot = _knowledge.Slots.Find(contradiction.Slot)!;
        var said = contradiction.Earlier.Concat(contradiction.Later).ToList();
        var present = said.Where(finding => finding.State == FindingState.Present).Select(finding => finding.Value);
        var denied = said.Exists(finding => finding.State == FindingState.Absent) && slot.Values.Contains(Finding.None) ? [Finding.None] : Array.Empty<string>();
        return present.Concat(denied).Concat(slot.Id == "side" ? ["both"] : []).Distinct();
    }
}
