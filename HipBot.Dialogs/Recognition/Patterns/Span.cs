namespace HipBot.Recognition;

/// <summary>Where something stands: from one token up to, not with, another.</summary>
internal readonly record struct Span(int From, int To)
{
    public int Length => To - From;

    public bool Holds(Span other) => From <= other.From && other.To <= To;

    public bool Holds(int token) => From <= token && token < To;
}
