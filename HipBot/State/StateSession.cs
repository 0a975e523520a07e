using System.Data.Common;

namespace HipBot.State;

/// <summary>A connection to the state database while somebody uses it: SQL with named parameters, in one line where it is used.</summary>
/// <remarks>The SQL is the part that SQLite and PostgreSQL have in common.</remarks>
public sealed class StateSession : IAsyncDisposable
{
    private readonly DbConnection _connection;
    private readonly Dictionary<string, DbCommand>? _prepared;

    /// <param name="connection">An open connection; the session disposes it.</param>
    /// <param name="keepsCommands">Whether commands are kept prepared for the next use, where the connection does not do that itself.</param>
    internal StateSession(DbConnection connection, bool keepsCommands)
    {
        _connection = connection;
        _prepared = keepsCommands ? [] : null;
    }

    public async Task<int> ExecuteAsync(string sql, params (string Name, object? Value)[] parameters)
    {
        var command = Prepare(sql, parameters);
        try
        {
            return await command.ExecuteNonQueryAsync();
        }
        finally
        {
            await ReleaseAsync(command);
        }
    }

    /// <summary>The first row, or the default where there is none.</summary>
    public async Task<T?> FirstAsync<T>(string sql, Func<DbDataReader, T> map, params (string Name, object? Value)[] parameters)
    {
        var command = Prepare(sql, parameters);
        try
        {
            await using var reader = await command.ExecuteReaderAsync();
            return await reader.ReadAsync() ? map(reader) : default;
        }
        finally
        {
            await ReleaseAsync(command);
        }
    }

    public async Task<List<T>> AllAsync<T>(string sql, Func<DbDataReader, T> map, params (string Name, object? Value)[] parameters)
    {
        var command = Prepare(sql, parameters);
        try
        {
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<T>();
            while (await reader.ReadAsync())
            {
                rows.Add(map(reader));
            }

            return rows;
        }
        finally
        {
            await ReleaseAsync(command);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _prepared?.Values ?? Enumerable.Empty<DbCommand>())
        {
            await command.DisposeAsync();
        }

        await _connection.DisposeAsync();
    }

    private DbCommand Prepare(string sql, (string Name, object? Value)[] parameters)
    {
        if (_prepared?.GetValueOrDefault(sql) is not { } command)
        {
            command = _connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a literal of this assembly; values travel as parameters.
            command.CommandText = sql;
#pragma warning restore CA2100
            _prepared?.Add(sql, command);
        }

        for (var index = 0; index < parameters.Length; index++)
        {
            if (command.Parameters.Count == index)
            {
                command.Parameters.Add(command.CreateParameter());
            }

            command.Parameters[index].ParameterName = parameters[index].Name;
            command.Parameters[index].Value = Storable(parameters[index].Value);
        }

        return command;
    }

    private static object Storable(object? value) => value switch
    {
        null => DBNull.Value,
        string text => StorableText.Of(text),
        _ => value,
    };

    private ValueTask ReleaseAsync(DbCommand command) => _prepared is null ? command.DisposeAsync() : ValueTask.CompletedTask;
}
