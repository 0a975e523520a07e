namespace HipBot.DirectLine;

/// <summary>Why a stream should send something.</summary>
internal abstract record StreamSignal
{
    private StreamSignal()
    {
    }

    /// <summary>The conversation's log has grown, or may have.</summary>
    internal sealed record LogGrew : StreamSignal;

    /// <summary>An activity that is shown once and not kept, such as typing.</summary>
    internal sealed record Passing(string Json) : StreamSignal;

    /// <summary>Nothing was said for a while.</summary>
    internal sealed record StillHere : StreamSignal;
}
