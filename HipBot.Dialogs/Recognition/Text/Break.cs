namespace HipBot.Recognition;

/// <summary>What parts a word from the word before it.</summary>
internal enum Break
{
    None,
    Comma,
    Sentence,
}
