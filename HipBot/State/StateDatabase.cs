namespace HipBot.State;

/// <summary>The database that holds everything HipBot must not forget.</summary>
/// <remarks>A commit is on the disk before anybody is told of it, so that neither <c>kill -9</c> nor a power cut loses an answer that was acknowledged.</remarks>
public abstract class StateDatabase : IDisposable
{
    /// <summary>How what people have said is sealed before it is written.</summary>
    public StateProtection Protection { get; internal set; } = StateProtection.None;

    /// <summary>Reads what has been committed.</summary>
    public abstract Task<T> ReadAsync<T>(Func<StateSession, Task<T>> work, CancellationToken cancellationToken = default);

    /// <summary>Runs <paramref name="work"/> in one transaction and commits it; where it fails, nothing of it has happened.</summary>
    /// <remarks>May run more than once, where the database asks for that; only the last time counts.</remarks>
    public abstract Task<T> WriteAsync<T>(Func<StateSession, Task<T>> work, CancellationToken cancellationToken = default);

    /// <summary>Begins a turn of a conversation, once no other host has one of the same.</summary>
    public abstract Task<IStateTurn> BeginTurnAsync(string conversation, CancellationToken cancellationToken = default);

    /// <summary>Whether there can be no other host, so that what is left over from before is nobody else's.</summary>
    public abstract bool IsForOneHost { get; }

    /// <summary>Whether an exception only says that the database does not answer just now, and may well do so soon.</summary>
    public abstract bool IsAway(Exception reason);

    /// <summary>One statement in a transaction of its own; gives how many rows it changed.</summary>
    public Task<int> ExecuteAsync(string sql, params (string Name, object? Value)[] parameters) =>
        WriteAsync(session => session.ExecuteAsync(sql, parameters));

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
