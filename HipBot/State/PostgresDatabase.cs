using System.Globalization;
using Npgsql;

namespace HipBot.State;

/// <summary>The state database of any number of hosts, on PostgreSQL 13 or newer.</summary>
public sealed class PostgresDatabase : StateDatabase
{
    // Whoever migrates holds this advisory lock, so that hosts which start together do it one after the other.
    private const long MigrationLock = 0x486970426F74;

    private readonly NpgsqlDataSource _source;

    // Each turn keeps a connection. Some are left for what is read and written besides, and for turns within turns.
    private readonly SemaphoreSlim _turns;

    private PostgresDatabase(NpgsqlConnectionStringBuilder settings)
    {
        _source = NpgsqlDataSource.Create(settings);
        _turns = new(Math.Max(1, settings.MaxPoolSize * 3 / 4));
    }

    public override bool IsForOneHost => false;

    internal NpgsqlDataSource Source => _source;

    /// <summary>Connects, and makes or upgrades the tables where they are not those of this HipBot.</summary>
    /// <param name="connectionString">What Npgsql takes; missing settings get values that suit a host.</param>
    /// <exception cref="InvalidDataException">A later HipBot has made the tables.</exception>
    /// <exception cref="NpgsqlException">The server does not answer, or refuses.</exception>
    public static PostgresDatabase Connect(string connectionString)
    {
        var database = new PostgresDatabase(Complete(connectionString));
        try
        {
            // Started together, the server may need longer than the host.
            Task.Run(() => Persistence.TryAsync(database.MigrateAsync, CancellationToken.None)).GetAwaiter().GetResult();
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    public override Task<T> ReadAsync<T>(Func<StateSession, Task<T>> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        return Persistence.TryAsync(
            async () =>
            {
                await using var session = new StateSession(await _source.OpenConnectionAsync(cancellationToken), keepsCommands: false);
                return await work(session);
            },
            cancellationToken);
    }

    public override Task<T> WriteAsync<T>(Func<StateSession, Task<T>> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        return Persistence.TryAsync(
            async () =>
            {
                var connection = await _source.OpenConnectionAsync(cancellationToken);
                await using var session = new StateSession(connection, keepsCommands: false);
                await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
                var result = await work(session);
                await transaction.CommitAsync(cancellationToken);
                return result;
            },
            cancellationToken);
    }

    public override async Task<IStateTurn> BeginTurnAsync(string conversation, CancellationToken cancellationToken = default)
    {
        // A turn within a turn must not wait for one like itself.
        var isOutermost = TurnTransaction.Current is null;
        if (isOutermost)
        {
            await _turns.WaitAsync(cancellationToken);
        }

        try
        {
            var connection = await _source.OpenConnectionAsync(cancellationToken);
            return await PostgresTurn.BeginAsync(connection, conversation, Leave, cancellationToken);
        }
        catch
        {
            Leave();
            throw;
        }

        void Leave()
        {
            if (isOutermost)
            {
                _turns.Release();
            }
        }
    }

    public override bool IsAway(Exception reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return reason is NpgsqlException { IsTransient: true } || (reason.InnerException is { } inner && IsAway(inner));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _source.Dispose();
            _turns.Dispose();
        }
    }

    private static NpgsqlConnectionStringBuilder Complete(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        settings.ApplicationName ??= "HipBot";
        SetMissing("Maximum Pool Size", 40);
        SetMissing("Keepalive", 15);
        SetMissing("Max Auto Prepare", 64);
        SetMissing("Options", "-c idle_in_transaction_session_timeout=60s -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3");
        return settings;

        void SetMissing(string name, object value)
        {
            if (!settings.ContainsKey(name) || !settings.ShouldSerialize(name))
            {
                settings[name] = value;
            }
        }
    }

    private async Task<int> MigrateAsync()
    {
        await using var connection = await _source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await ExecuteAsync(connection, $"select pg_advisory_xact_lock({MigrationLock})");
        await ExecuteAsync(connection, "create table if not exists schema_version (version integer not null)");
        var version = await VersionOfAsync(connection);
        foreach (var step in Migrations.From("postgres", version))
        {
            version++;
            await ExecuteAsync(connection, step);
            await ExecuteAsync(connection, string.Create(CultureInfo.InvariantCulture, $"insert into schema_version values ({version})"));
        }

        await transaction.CommitAsync();
        return version;
    }

    private static async Task<int> VersionOfAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("select max(version) from schema_version", connection);
        return await command.ExecuteScalarAsync() is int version ? version : 0;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // From this assembly's own files and numbers.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
