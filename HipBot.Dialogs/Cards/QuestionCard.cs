using HipBot.Triage;

namespace HipBot.Cards;

/// <summary>One question.</summary>
/// <param name="Slot">The slot that it fills; also the id of the input.</param>
/// <param name="Lead">One line before the question, such as what was just understood; empty for none.</param>
/// <param name="Text">The question.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Choices">The tappable answers; empty for the other kinds.</param>
/// <param name="HasWhy">Whether "Why do you ask?" is offered.</param>
/// <param name="HasSkip">Whether the question may be left out.</param>
public sealed record QuestionCard(
    string Slot,
    string Lead,
    string Text,
    QuestionKind Kind,
    IReadOnlyList<QuestionChoice> Choices,
    bool HasWhy,
    bool HasSkip) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "question";

    /// <summary>The card of an interview's question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="slot">What its slot takes; null where the question is about no single slot (<c>onset</c>).</param>
    /// <param name="lead">One line before the question; empty for none.</param>
    public static QuestionCard From(Question question, Slot? slot, string lead = "")
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(question.Slot, lead, question.Text, KindOf(question, slot), question.Choices, question.Why.Length > 0, HasSkip: true);
    }

    private static QuestionKind KindOf(Question question, Slot? slot) => (question, slot) switch
    {
        ({ Choices.Count: > 0, Multi: true }, _) => QuestionKind.Choices,
        ({ Choices.Count: > 0 }, _) => QuestionKind.Choice,
        (_, { Kind: SlotKind.Number, Id: "severity" }) => QuestionKind.Scale,
        (_, { Kind: SlotKind.Number }) => QuestionKind.Number,
        _ => QuestionKind.Text,
    };
}
