using System.Runtime.InteropServices;

namespace HipBot.Recognition;

/// <summary>An utterance as the lexicon sees it: its words, the phrases that mean something, and the cues around them.</summary>
internal sealed class Reading
{
    // Nobody's sentence is longer; a text without breaks costs no more for it.
    private const int Widest = 40;

    private readonly List<Token> _tokens;
    private readonly List<CueMatch> _cues;
    private readonly CuesByToken _from;
    private readonly CuesByToken _to;
    private readonly int[] _mentionsFrom;
    private readonly CueSet _all;

    /// <param name="tokens">The words.</param>
    /// <param name="mentions">The phrases, in the order of where they begin.</param>
    /// <param name="cues">The cues.</param>
    public Reading(List<Token> tokens, List<Mention> mentions, List<CueMatch> cues)
    {
        _tokens = tokens;
        _cues = cues;
        Mentions = mentions;
        _from = new(cues, tokens.Count, static match => match.Span.From);
        _to = new(cues, tokens.Count, static match => match.Span.To);
        _mentionsFrom = new int[tokens.Count + 2];
        foreach (var mention in mentions)
        {
            _mentionsFrom[mention.Span.From + 1]++;
        }

        for (var at = 1; at < _mentionsFrom.Length; at++)
        {
            _mentionsFrom[at] += _mentionsFrom[at - 1];
        }

        foreach (var cue in cues)
        {
            _all |= cue.Cue;
        }
    }

    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(_tokens);

    public List<Mention> Mentions { get; }

    public ReadOnlySpan<CueMatch> Cues => CollectionsMarshal.AsSpan(_cues);

    /// <summary>Whether a cue stands anywhere.</summary>
    public bool Has(Cue cue) => _all.Holds(cue);

    /// <summary>The cues that begin at a token.</summary>
    public ReadOnlySpan<CueMatch> From(int token) => _from.At(token);

    /// <summary>The cues that end just before a token.</summary>
    public ReadOnlySpan<CueMatch> To(int token) => _to.At(token);

    /// <summary>Whether one of some cues begins at a token.</summary>
    public bool Begins(int token, CueSet cues) => _from.KindsAt(token).Overlaps(cues);

    /// <summary>Whether a cue begins at a token.</summary>
    public bool Begins(int token, Cue cue) => _from.KindsAt(token).Holds(cue);

    /// <summary>Whether one of some cues ends just before a token.</summary>
    public bool Ends(int token, CueSet cues) => _to.KindsAt(token).Overlaps(cues);

    /// <summary>Whether a cue ends just before a token.</summary>
    public bool Ends(int token, Cue cue) => _to.KindsAt(token).Holds(cue);

    public bool HasMentionAt(int token) => token < _tokens.Count && _mentionsFrom[token] < _mentionsFrom[token + 1];

    /// <summary>The break before a token; the end of the utterance ends a sentence.</summary>
    public Break BreakAt(int token) => token < _tokens.Count ? Tokens[token].Break : Break.Sentence;

    /// <summary>The stretch around a span up to the next break of at least a strength on each side.</summary>
    public Span Around(Span span, Break least)
    {
        var (from, to) = span;
        while (from > 0 && span.From - from < Widest && BreakAt(from) < least)
        {
            from--;
        }

        while (to < _tokens.Count && to - span.To < Widest && BreakAt(to) < least)
        {
            to++;
        }

        return new(from, to);
    }

    /// <summary>The phrases that begin within a stretch.</summary>
    public ReadOnlySpan<Mention> MentionsIn(Span stretch) =>
        CollectionsMarshal.AsSpan(Mentions)[_mentionsFrom[stretch.From].._mentionsFrom[stretch.To]];

    /// <summary>Whether a cue begins within a stretch.</summary>
    public bool BeginsIn(Span stretch, Cue cue)
    {
        for (var at = stretch.From; at < stretch.To && Has(cue); at++)
        {
            if (Begins(at, cue))
            {
                return true;
            }
        }

        return false;
    }
}
