namespace HipBot.Recognition;

/// <summary>A phrase found in an utterance.</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="IsWhole">Whether the utterance says nothing else.</param>
internal readonly record struct FoundPhrase<T>(T Meaning, int Start, int End, bool IsWhole)
{
    /// <summary>Whether a stretch of the utterance lies within it.</summary>
    public bool Holds(int start, int length) => length > 0 && start >= Start && start + length <= End;
}
