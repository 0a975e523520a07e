using Npgsql;

namespace HipBot.State;

/// <summary>A turn in one PostgreSQL transaction, which holds the conversation's lock from its beginning to its commit.</summary>
/// <remarks>A host that dies in the middle loses its connection, and with it the lock.</remarks>
internal sealed class PostgresTurn : IStateTurn
{
    private readonly NpgsqlTransaction _transaction;
    private readonly StateSession _session;
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private readonly Action _leave;
    private bool _isOver;

    private PostgresTurn(NpgsqlTransaction transaction, StateSession session, Action leave)
    {
        _transaction = transaction;
        _session = session;
        _leave = leave;
    }

    /// <param name="connection">An open connection; the turn disposes it.</param>
    /// <param name="conversation">Whose turn it is.</param>
    /// <param name="leave">Called once, when the connection is free again.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static async Task<PostgresTurn> BeginAsync(NpgsqlConnection connection, string conversation, Action leave, CancellationToken cancellationToken)
    {
        var session = new StateSession(connection, keepsCommands: false);
        try
        {
            var turn = new PostgresTurn(await connection.BeginTransactionAsync(cancellationToken), session, leave);
            await session.ExecuteAsync("select pg_advisory_xact_lock(hashtextextended(@conversation, 0))", ("conversation", conversation));
            return turn;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    public async Task<T> ReadAsync<T>(Func<StateSession, Task<T>> work)
    {
        // A bot may read two things at once; a connection does not.
        await _oneAtATime.WaitAsync();
        try
        {
            return await work(_session);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public async Task CommitAsync(Func<StateSession, Task> work)
    {
        await work(_session);
        await _transaction.CommitAsync();
        await DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_isOver)
        {
            return;
        }

        _isOver = true;
        try
        {
            await _transaction.DisposeAsync();
            await _session.DisposeAsync();
        }
        finally
        {
            _leave();
        }
    }
}
