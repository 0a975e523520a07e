using System.Collections.Frozen;

namespace HipBot.Knowledge;

/// <summary>What whole utterances mean that are one of some phrases, courtesies apart.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTable<T>
    where T : struct
{
    private readonly IReadOnlyList<string> _courtesies;
    private readonly FrozenDictionary<string, T> _meanings;

    public PhraseTable(IEnumerable<(string Phrase, T Meaning)> phrases, IReadOnlyList<string> courtesies)
    {
        _meanings = phrases.DistinctBy(row => row.Phrase).ToFrozenDictionary(row => row.Phrase, row => row.Meaning, StringComparer.OrdinalIgnoreCase);
        _courtesies = courtesies;
    }

    /// <summary>A phrase as the table holds it.</summary>
    public static string KeyOf(string phrase) => BareWords.Of(phrase) is { Length: > 0 } bare ? bare : phrase;

    /// <summary>What the utterance means; null where it says anything more.</summary>
    public T? Find(string utterance)
    {
        var bare = BareWords.Of(utterance);
        return _meanings.TryGetValue(utterance.Trim(), out var meaning)
            || _meanings.TryGetValue(bare, out meaning)
            || _meanings.TryGetValue(WithoutCourtesies(bare), out meaning)
                ? meaning
                : null;
    }

    // "Ok, can you go back please?"
    private string WithoutCourtesies(string words)
    {
        while (_courtesies.FirstOrDefault(word => words.StartsWith(word + " ", StringComparison.Ordinal)) is { } first)
        {
            words = words[(first.Length + 1)..];
        }

        while (_courtesies.FirstOrDefault(word => words.EndsWith(" " + word, StringComparison.Ordinal)) is { } last)
        {
            words = words[..^(last.Length + 1)];
        }

        return words;
    }
}
