namespace HipBot.DirectLine;

/// <summary>Why a stream should send something.</summary>
internal abstract record StreamSignal
{
    private StreamSignal()
    {
    }

    /// <summary>The conversation's log has grown.</summary>
    /// <param name="Last">Up to here; what was said later has a signal of its own, so that nothing overtakes what passes between.</param>
    internal sealed record LogGrew(long Last) : StreamSignal;

    /// <summary>An activity that is shown once and not kept, such as typing.</summary>
    internal sealed record Passing(string Json) : StreamSignal;

    /// <summary>Nothing was said for a while.</summary>
    internal sealed record StillHere : StreamSignal;
}
