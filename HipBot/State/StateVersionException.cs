namespace HipBot.State;

/// <summary>State was stored by a later HipBot, as happens while hosts are upgraded one after the other. It is left as it is.</summary>
public sealed class StateVersionException : Exception
{
    public StateVersionException()
        : this("State was stored by a later HipBot.")
    {
    }

    public StateVersionException(string message)
        : base(message)
    {
    }

    public StateVersionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
