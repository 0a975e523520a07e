namespace HipBot.State;

/// <summary>An item was changed by another turn since this one read it.</summary>
public sealed class StateConflictException : Exception
{
    public StateConflictException()
        : this("State was changed by another turn.")
    {
    }

    public StateConflictException(string message)
        : base(message)
    {
    }

    public StateConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
