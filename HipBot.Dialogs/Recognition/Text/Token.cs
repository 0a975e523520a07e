namespace HipBot.Recognition;

/// <summary>One word or number of an utterance.</summary>
/// <param name="Text">The word as compared: lower case, no apostrophes, no accents.</param>
/// <param name="Start">Index of its first character in the utterance.</param>
/// <param name="Length">Number of UTF-16 characters.</param>
/// <param name="Break">What parts it from the word before.</param>
/// <param name="Asks">Whether the break before it is a question mark.</param>
internal readonly record struct Token(string Text, int Start, int Length, Break Break, bool Asks = false)
{
    /// <summary>The word's number in the lexicon's vocabulary; negative where the lexicon has no such word.</summary>
    public int Id { get; init; } = -1;

    /// <summary>The number that starts here; null where none does.</summary>
    public double? Number { get; init; }

    /// <summary>How many tokens the number takes up ("seventy four" takes two); 0 where no number starts here.</summary>
    public int NumberTokens { get; init; }

    public int End => Start + Length;
}
