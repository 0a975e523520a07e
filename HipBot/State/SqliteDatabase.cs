using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace HipBot.State;

/// <summary>The state database of a single host, in a file or in memory.</summary>
/// <remarks>
/// Write-ahead log with <c>synchronous = full</c>. There is one writer; what waits while it commits is committed together
/// the next time, so that many turns share the price of one flush to the disk. SQLite has no asynchronous I/O; calls are
/// short and run where they are made.
/// </remarks>
public sealed class SqliteDatabase : StateDatabase
{
    private const int MostAtOnce = 100;

    private readonly string _connectionString;
    private readonly bool _isInMemory;
    private readonly StateSession _writer;
    private readonly ConcurrentBag<StateSession> _readers = [];
    private readonly Channel<IJob> _jobs = Channel.CreateUnbounded<IJob>(new() { SingleReader = true });
    private readonly Task _writing;

    private SqliteDatabase(SqliteConnectionStringBuilder connection)
    {
        connection.Pooling = false;
        _connectionString = connection.ToString();
        _isInMemory = connection.Mode == SqliteOpenMode.Memory;
        _writer = new(Open(), keepsCommands: true);
        _writing = Task.Run(WriteAllAsync);
    }

    /// <summary>A database in the file <paramref name="path"/>; its folder is made where it is missing.</summary>
    /// <exception cref="InvalidDataException">A later HipBot has made the file.</exception>
    public static SqliteDatabase InFile(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return new(new() { DataSource = path });
    }

    /// <summary>A database that is gone when it is disposed.</summary>
    public static SqliteDatabase InMemory() => new(new() { DataSource = ":memory:", Mode = SqliteOpenMode.Memory });

    public override async Task<T> ReadAsync<T>(Func<StateSession, Task<T>> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (_isInMemory)
        {
            // It is seen by the connection that made it, and by no other.
            return await WriteAsync(work, cancellationToken);
        }

        if (!_readers.TryTake(out var reader))
        {
            reader = new(Open(), keepsCommands: true);
        }

        try
        {
            return await work(reader);
        }
        finally
        {
            _readers.Add(reader);
        }
    }

    public override Task<T> WriteAsync<T>(Func<StateSession, Task<T>> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        var job = new Job<T>(work);
        ObjectDisposedException.ThrowIf(!_jobs.Writer.TryWrite(job), this);
        return job.Done;
    }

    public override Task<IStateTurn> BeginTurnAsync(string conversation, CancellationToken cancellationToken = default) =>
        Task.FromResult<IStateTurn>(new SingleHostTurn(this));

    public override bool IsForOneHost => true;

    public override bool IsAway(Exception reason) => false;

    protected override void Dispose(bool disposing)
    {
        if (!disposing || !_jobs.Writer.TryComplete())
        {
            return;
        }

        _writing.GetAwaiter().GetResult();
        foreach (var session in _readers.Append(_writer))
        {
            session.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private async Task WriteAllAsync()
    {
        while (await _jobs.Reader.WaitToReadAsync())
        {
            var batch = new List<IJob>();
            while (batch.Count < MostAtOnce && _jobs.Reader.TryRead(out var job))
            {
                batch.Add(job);
            }

            await WriteAsync(batch);
        }
    }

    private async Task WriteAsync(List<IJob> batch)
    {
        try
        {
            await _writer.ExecuteAsync("begin immediate");
            foreach (var job in batch)
            {
                await _writer.ExecuteAsync("savepoint job");
                if (!await job.TryRunAsync(_writer))
                {
                    await _writer.ExecuteAsync("rollback to job");
                }

                await _writer.ExecuteAsync("release job");
            }

            await _writer.ExecuteAsync("commit");
        }
        catch (DbException reason)
        {
            await RollBackAsync();
            batch.ForEach(job => job.Fail(reason));
        }

        batch.ForEach(job => job.Finish());
    }

    private async Task RollBackAsync()
    {
        try
        {
            await _writer.ExecuteAsync("rollback");
        }
        catch (DbException)
        {
            // There was nothing to roll back any more.
        }
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        Execute(connection, "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
        Migrate(connection);
        return connection;
    }

    private static void Migrate(SqliteConnection connection)
    {
        if (VersionOf(connection) == Migrations.Latest)
        {
            return;
        }

        // Two hosts must not make the same tables at once.
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var step in Migrations.From("sqlite", VersionOf(connection)))
        {
            Execute(connection, step);
        }

        Execute(connection, string.Create(CultureInfo.InvariantCulture, $"pragma user_version = {Migrations.Latest}"));
        transaction.Commit();
    }

    private static int VersionOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "pragma user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // From this assembly's own files.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private interface IJob
    {
        Task<bool> TryRunAsync(StateSession session);

        void Fail(Exception reason);

        /// <summary>Tells the caller how it went: not before it is committed.</summary>
        void Finish();
    }

    private sealed class Job<T>(Func<StateSession, Task<T>> work) : IJob
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Exception? _failure;
        private T _result = default!;

        public Task<T> Done => _done.Task;

        public async Task<bool> TryRunAsync(StateSession session)
        {
            try
            {
                _result = await work(session);
            }
#pragma warning disable CA1031 // It is the caller's, who gets it.
            catch (Exception reason)
#pragma warning restore CA1031
            {
                _failure = reason;
            }

            return _failure is null;
        }

        public void Fail(Exception reason) => _failure ??= reason;

        public void Finish()
        {
            if (_failure is null)
            {
                _done.SetResult(_result);
            }
            else
            {
                _done.SetException(_failure);
            }
        }
    }
}
