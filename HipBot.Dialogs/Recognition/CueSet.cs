namespace HipBot.Recognition;

/// <summary>A set of cues.</summary>
internal readonly record struct CueSet
{
    private readonly ulong _bits;

    private CueSet(ulong bits) => _bits = bits;

    public static CueSet Of(params ReadOnlySpan<Cue> cues)
    {
        var set = default(CueSet);
        foreach (var cue in cues)
        {
            set |= cue;
        }

        return set;
    }

    public static CueSet operator |(CueSet set, Cue cue) => new(set._bits | (1UL << (int)cue));

    public bool Holds(Cue cue) => (_bits & (1UL << (int)cue)) != 0;

    public bool Overlaps(CueSet other) => (_bits & other._bits) != 0;
}
