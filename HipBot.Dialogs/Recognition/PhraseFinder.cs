using System.Runtime.InteropServices;

namespace HipBot.Recognition;

/// <summary>Finds phrases in the notation of the lexicon, with its word classes and spellings, anywhere in an utterance.</summary>
internal sealed class PhraseFinder<T>
{
    private readonly PatternIndex<T> _phrases = new();
    private readonly Speller _speller;

    public PhraseFinder(Lexicon lexicon, IEnumerable<(PatternNode Phrase, T Meaning)> phrases)
    {
        var vocabulary = new Vocabulary(lexicon.Spellings);
        var compiler = new PatternCompiler(lexicon.Classes, new Inflection(lexicon.Inflections), vocabulary);
        foreach (var (phrase, meaning) in phrases)
        {
            _phrases.Add(compiler.Compile(phrase), meaning);
        }

        _speller = new Speller(lexicon, vocabulary);
    }

    /// <summary>Every phrase in the utterance, the longest first, with the characters that it takes up.</summary>
    public IReadOnlyList<FoundPhrase<T>> Find(string utterance)
    {
        var tokens = Tokenizer.Read(utterance, _speller.Find);
        NumberWords.Mark(CollectionsMarshal.AsSpan(tokens));
        return
        [
            .. from match in _phrases.Find(CollectionsMarshal.AsSpan(tokens))
               orderby match.Span.Length descending
               select new FoundPhrase<T>(match.Meaning, tokens[match.Span.From].Start, tokens[match.Span.To - 1].End, match.Span.Length == tokens.Count),
        ];
    }
}
