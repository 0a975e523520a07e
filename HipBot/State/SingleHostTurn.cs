namespace HipBot.State;

/// <summary>A turn where there is no other host to keep out.</summary>
internal sealed class SingleHostTurn(StateDatabase database) : IStateTurn
{
    public Task<T> ReadAsync<T>(Func<StateSession, Task<T>> work) => database.ReadAsync(work);

    public Task CommitAsync(Func<StateSession, Task> work) => database.WriteAsync(async session =>
    {
        await work(session);
        return true;
    });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
