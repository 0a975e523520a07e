namespace HipBot.Recognition;

/// <summary>A word as compared, and its number in the lexicon's vocabulary.</summary>
/// <param name="Text">Lower case, no apostrophes, no accents.</param>
/// <param name="Id">Negative where the lexicon has no such word.</param>
internal readonly record struct Word(string Text, int Id);
