namespace HipBot.Knowledge;

/// <summary>An answer to a question of the conversation.</summary>
/// <param name="Value">Kebab-case id that the dialogs act on.</param>
/// <param name="Label">What the person reads.</param>
/// <param name="Synonyms">Other words for it.</param>
public sealed record ConversationChoice(string Value, string Label, IReadOnlyList<string> Synonyms);
