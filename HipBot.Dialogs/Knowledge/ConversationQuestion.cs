using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>A question of the conversation itself, not about a finding: consent, and what comes after the assessment.</summary>
/// <param name="Slot"><c>consent</c>, or an id beginning with <c>after.</c>.</param>
/// <param name="Text">The question in plain words.</param>
/// <param name="Rephrased">The same in other words, for when the answer was not understood.</param>
/// <param name="Why">Why it is asked.</param>
/// <param name="Choices">The answers that it takes.</param>
/// <param name="Scale">Whether its answer is a whole number from 0 to 10.</param>
public sealed record ConversationQuestion(
    string Slot,
    string Text,
    string Rephrased,
    string Why,
    IReadOnlyList<ConversationChoice> Choices,
    bool Scale = false)
{
    /// <summary>Whether the words are one of the choices, and nothing else.</summary>
    public bool Takes(string words) => ChoiceOf(words) is not null;

    /// <summary>The value of the choice that the words are; null where they are none, or say more.</summary>
    public string? ChoiceOf(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var bare = words.Trim().TrimEnd('.', '!', ' ').Replace('\u2019', '\'');
        return Choices.FirstOrDefault(choice => choice.Synonyms.Append(choice.Label).Append(choice.Value).Contains(bare, StringComparer.OrdinalIgnoreCase))?.Value;
    }

    /// <summary>The question as put to the person.</summary>
    public Question ToQuestion() =>
        new(Slot, Text, Rephrased, Why, [.. Choices.Select(choice => new QuestionChoice(choice.Value, choice.Label))], Multi: false);
}
