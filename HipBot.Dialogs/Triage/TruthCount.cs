namespace HipBot.Triage;

/// <summary>How the parts of a rule stand, counted.</summary>
internal struct TruthCount
{
    private int _yes;
    private int _no;
    private int _unknown;
    private int _unmentioned;

    /// <summary>One is enough; it is a "no" only where every part is answered and at least one of them denied.</summary>
    public readonly Truth Any =>
        _yes > 0 ? Truth.Yes
        : _unknown > 0 ? Truth.Unknown
        : _no > 0 ? Truth.No
        : Truth.Unmentioned;

    /// <summary>Counts one more part.</summary>
    public void Add(Truth truth)
    {
        switch (truth)
        {
            case Truth.Yes: _yes++; break;
            case Truth.No: _no++; break;
            case Truth.Unmentioned: _unmentioned++; break;
            default: _unknown++; break;
        }
    }

    /// <summary>So many are needed.</summary>
    public readonly Truth AtLeast(int count) =>
        _yes >= count ? Truth.Yes
        : _yes + _unknown + _unmentioned < count ? Truth.No
        : Truth.Unknown;
}
