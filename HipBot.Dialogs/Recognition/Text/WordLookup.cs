namespace HipBot.Recognition;

/// <summary>Finds a word by its letters, without making a string of those that are known.</summary>
/// <param name="letters">Lower case, no accents; no apostrophes but that of a last "'s".</param>
/// <param name="isName">Whether it is written like a name: capitalised in the middle of a sentence.</param>
internal delegate Word WordLookup(ReadOnlySpan<char> letters, bool isName);
