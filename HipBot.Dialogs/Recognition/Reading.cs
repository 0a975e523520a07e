namespace HipBot.Recognition;

/// <summary>An utterance as the lexicon sees it: its words, the phrases that mean something, and the cues around them.</summary>
internal sealed class Reading
{
    // Nobody's sentence is longer; a text without breaks costs no more for it.
    private const int Widest = 40;

    private readonly Dictionary<int, List<CueMatch>> _from = [];
    private readonly Dictionary<int, List<CueMatch>> _to = [];
    private readonly ILookup<int, Mention> _mentions;

    public Reading(Token[] tokens, IReadOnlyList<Mention> mentions, IReadOnlyList<CueMatch> cues)
    {
        Tokens = tokens;
        Mentions = mentions;
        Cues = cues;
        _mentions = mentions.ToLookup(mention => mention.Span.From);
        foreach (var cue in cues)
        {
            ListIn(_from, cue.Span.From).Add(cue);
            ListIn(_to, cue.Span.To).Add(cue);
        }
    }

    public Token[] Tokens { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    public IReadOnlyList<CueMatch> Cues { get; }

    /// <summary>The cues that begin at a token.</summary>
    public IReadOnlyList<CueMatch> From(int token) => _from.TryGetValue(token, out var cues) ? cues : [];

    /// <summary>The cues that end just before a token.</summary>
    public IReadOnlyList<CueMatch> To(int token) => _to.TryGetValue(token, out var cues) ? cues : [];

    public bool HasMentionAt(int token) => _mentions.Contains(token);

    /// <summary>The break before a token; the end of the utterance ends a sentence.</summary>
    public Break BreakAt(int token) => token < Tokens.Length ? Tokens[token].Break : Break.Sentence;

    /// <summary>The stretch around a span up to the next break of at least a strength on each side.</summary>
    public Span Around(Span span, Break least)
    {
        var (from, to) = span;
        while (from > 0 && span.From - from < Widest && BreakAt(from) < least)
        {
            from--;
        }

        while (to < Tokens.Length && to - span.To < Widest && BreakAt(to) < least)
        {
            to++;
        }

        return new(from, to);
    }

    /// <summary>The phrases that begin within a stretch.</summary>
    public IEnumerable<Mention> MentionsIn(Span stretch) => Enumerable.Range(stretch.From, stretch.Length).SelectMany(at => _mentions[at]);

    /// <summary>The cues that begin within a stretch.</summary>
    public IEnumerable<CueMatch> In(Span stretch) => Enumerable.Range(stretch.From, stretch.Length).SelectMany(From);

    private static List<CueMatch> ListIn(Dictionary<int, List<CueMatch>> lists, int token)
    {
        if (!lists.TryGetValue(token, out var list))
        {
            lists.Add(token, list = []);
        }

        return list;
    }
}
