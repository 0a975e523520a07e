namespace HipBot.Recognition;

/// <summary>Finds a word by its letters, without making a string of those that are known.</summary>
internal delegate Word WordLookup(ReadOnlySpan<char> letters);
