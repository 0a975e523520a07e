namespace HipBot.Recognition;

/// <summary>The cues of an utterance, by the token that they begin or end at.</summary>
internal sealed class CuesByToken
{
    private readonly CueMatch[] _cues;
    private readonly CueSet[] _kinds;

    // Those of a token stand from its number here up to the next token's.
    private readonly int[] _starts;

    /// <param name="cues">The cues; those of one token keep their order.</param>
    /// <param name="tokens">How many tokens the utterance has.</param>
    /// <param name="tokenOf">The token of a cue, 0 up to the number of tokens.</param>
    public CuesByToken(List<CueMatch> cues, int tokens, Func<CueMatch, int> tokenOf)
    {
        _cues = new CueMatch[cues.Count];
        _kinds = new CueSet[tokens + 1];
        _starts = new int[tokens + 2];
        foreach (var cue in cues)
        {
            var token = tokenOf(cue);
            _kinds[token] |= cue.Cue;
            _starts[token + 1]++;
        }

        for (var token = 1; token < _starts.Length; token++)
        {
            _starts[token] += _starts[token - 1];
        }

        // Filled from the back, each token's own number serves as the place of its next cue.
        for (var i = cues.Count - 1; i >= 0; i--)
        {
            _cues[--_starts[tokenOf(cues[i]) + 1]] = cues[i];
        }

        _starts = [.. _starts.AsSpan(1), cues.Count];
    }

    public ReadOnlySpan<CueMatch> At(int token) => token < _kinds.Length ? _cues.AsSpan(_starts[token].._starts[token + 1]) : [];

    public CueSet KindsAt(int token) => (uint)token < (uint)_kinds.Length ? _kinds[token] : default;
}
