namespace HipBot.Knowledge;

/// <summary>A word that a question or a card uses, and what it means.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Words">The word and its variants, in the notation of the lexicon; the first one is its title.</param>
/// <param name="Meaning">What it means, in plain words.</param>
/// <param name="Picture">Id of a picture that shows it; empty where there is none.</param>
public sealed record GlossaryEntry(string Id, IReadOnlyList<string> Words, Statement Meaning, string Picture);
