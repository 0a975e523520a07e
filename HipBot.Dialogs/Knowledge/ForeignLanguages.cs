using System.Collections.Frozen;

namespace HipBot.Knowledge;

/// <summary>Tells other languages from English by their commonest words: <c>Knowledge/languages.json</c>.</summary>
public sealed class ForeignLanguages
{
    private const string Name = "Knowledge/languages.json";
    private const char LastLatin = '\u024F';

    private readonly FrozenSet<string> _english;
    private readonly IReadOnlyList<(string Text, FrozenSet<string> Words)> _languages;

    private ForeignLanguages(LanguagesFile file)
    {
        _english = file.English.ToFrozenSet(StringComparer.Ordinal);
        _languages = [.. file.Languages.Select(language => (language.Text, language.Words.ToFrozenSet(StringComparer.Ordinal)))];
    }

    /// <summary>What to say, in that language, to somebody who writes in another one; empty where the script alone shows it; null where it is English.</summary>
    /// <remarks><c>{number}</c> stands for the emergency number. Two telling words are needed, and more of them than of English ones.</remarks>
    public string? TextFor(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var letters = utterance.Where(char.IsLetter).ToList();
        if (letters.Count > 2 && letters.Count(letter => letter > LastLatin) * 2 > letters.Count)
        {
            return string.Empty;
        }

        var words = BareWords.Of(utterance).Split(' ');
        var english = words.Count(_english.Contains);
        var (text, hits) = _languages.Select(language => (language.Text, Hits: words.Count(language.Words.Contains))).MaxBy(language => language.Hits);
        return hits >= 2 && hits > english && hits * 3 >= words.Length ? text : null;
    }

    internal static ForeignLanguages Read(KnowledgeReader reader) => new(reader.Read(Name, new LanguagesFile([], [new(string.Empty, [], string.Empty)])));

    internal sealed record LanguagesFile(IReadOnlyList<string> English, IReadOnlyList<Row> Languages);

    internal sealed record Row(string Id, IReadOnlyList<string> Words, string Text);
}
