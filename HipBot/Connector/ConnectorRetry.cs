namespace HipBot.Connector;

/// <summary>How patient the bot is with its channels.</summary>
/// <param name="Times">How often a call is tried again; 1 to 10.</param>
/// <param name="First">About how long it waits the first time; each further time twice as long.</param>
internal sealed record ConnectorRetry(int Times, TimeSpan First)
{
    /// <summary>Four times, within about ten seconds in all.</summary>
    public static ConnectorRetry Usual { get; } = new(4, TimeSpan.FromMilliseconds(600));
}
