using System.Runtime.InteropServices;

namespace HipBot.Recognition;

/// <summary>Finds phrases in the notation of the lexicon, with its word classes and spellings, anywhere in an utterance.</summary>
internal sealed class PhraseFinder<T>
{
    private readonly Lazy<(PatternIndex<T> Phrases, Speller Speller)> _ready;

    public PhraseFinder(Lexicon lexicon, IEnumerable<(PatternNode Phrase, T Meaning)> phrases)
    {
        var all = phrases.ToList();
        _ready = new(() => Compile(lexicon, all));

        // Made ready on another thread: whoever makes a finder has more to read before anybody says a word.
        ThreadPool.QueueUserWorkItem(static ready => _ = ready.Value, _ready, preferLocal: false);
    }

    /// <summary>Every phrase in the utterance, the longest first, with the characters that it takes up.</summary>
    public IReadOnlyList<FoundPhrase<T>> Find(string utterance)
    {
        var (phrases, speller) = _ready.Value;
        var tokens = Tokenizer.Read(utterance, speller.Find);
        NumberWords.Mark(CollectionsMarshal.AsSpan(tokens));
        return
        [
            .. from match in phrases.Find(CollectionsMarshal.AsSpan(tokens))
               orderby match.Span.Length descending
               select new FoundPhrase<T>(match.Meaning, tokens[match.Span.From].Start, tokens[match.Span.To - 1].End, match.Span.Length == tokens.Count),
        ];
    }

    private static (PatternIndex<T> Phrases, Speller Speller) Compile(Lexicon lexicon, List<(PatternNode Phrase, T Meaning)> phrases)
    {
        var vocabulary = new Vocabulary(lexicon.Spellings);
        var compiler = new PatternCompiler(lexicon.Classes, new Inflection(lexicon.Inflections), vocabulary);
        var index = new PatternIndex<T>();
        foreach (var (phrase, meaning) in phrases)
        {
            index.Add(compiler.Compile(phrase), meaning);
        }

        return (index, new(lexicon, vocabulary));
    }
}
