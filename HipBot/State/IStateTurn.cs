namespace HipBot.State;

/// <summary>The state database as one turn sees it: while it lasts, no other host runs a turn of the same conversation.</summary>
public interface IStateTurn : IAsyncDisposable
{
    /// <summary>Reads what has been committed.</summary>
    Task<T> ReadAsync<T>(Func<StateSession, Task<T>> work);

    /// <summary>Writes everything in one transaction, and lets the next turn in.</summary>
    Task CommitAsync(Func<StateSession, Task> work);
}
