using Microsoft.Data.Sqlite;

namespace HipBot.State;

/// <summary>The SQLite database that holds everything HipBot must not forget.</summary>
/// <remarks>
/// Write-ahead log with <c>synchronous = full</c>: a commit is on the disk before anybody is told of it, so that neither
/// <c>kill -9</c> nor a power cut loses an answer that was acknowledged. SQLite has no asynchronous I/O; calls are
/// short and run where they are made.
/// </remarks>
public sealed class SqliteDatabase : IDisposable
{
    private readonly string _connectionString;
    private readonly SqliteConnection _keepOpen;

    public SqliteDatabase(string connectionString)
    {
        _connectionString = connectionString;
        // An in-memory database lives as long as one connection to it is open.
        _keepOpen = Open();
        _keepOpen.Execute("pragma journal_mode = wal;");
        _keepOpen.Execute(ReadSchema());
    }

    /// <summary>A database in the file <paramref name="path"/>; its folder is made where it is missing.</summary>
    public static SqliteDatabase InFile(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return new(new SqliteConnectionStringBuilder { DataSource = path }.ToString());
    }

    /// <summary>A database that is gone when it is disposed.</summary>
    public static SqliteDatabase InMemory() =>
        new(new SqliteConnectionStringBuilder
        {
            DataSource = $"hipbot-{Guid.NewGuid():N}",
            Mode = SqliteOpenMode.Memory,
            Cache = SqliteCacheMode.Shared,
        }.ToString());

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        connection.Execute("pragma synchronous = full; pragma foreign_keys = on; pragma read_uncommitted = off;");
        return connection;
    }

    /// <summary>Runs <paramref name="work"/> in one transaction that takes the write lock at once, and commits it.</summary>
    public T Transact<T>(Func<SqliteConnection, T> work)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        var result = work(connection);
        transaction.Commit();
        return result;
    }

    public void Dispose()
    {
        SqliteConnection.ClearPool(_keepOpen);
        _keepOpen.Dispose();
    }

    private static string ReadSchema()
    {
        using var stream = typeof(SqliteDatabase).Assembly.GetManifestResourceStream("State/schema.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
