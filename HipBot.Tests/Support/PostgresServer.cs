using System.Diagnostics;
using Npgsql;

namespace HipBot.Tests.Support;

/// <summary>A PostgreSQL server of the tests' own: its data are gone with it, and it listens on this machine only.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private const string Missing =
        "No PostgreSQL server here. Install it (apt-get install postgresql) or put its initdb and pg_ctl on the PATH; .ci/run does the former.";

    private static readonly string? Binaries = FindBinaries();

    // The server refuses to run as root; packages bring a user for it.
    private static readonly bool IsRoot = !OperatingSystem.IsWindows() && Environment.UserName == "root";

    private readonly string _directory = Directory.CreateTempSubdirectory("hipbot-postgres-").FullName;
    private readonly int _port = TestHost.FreePort();
    private bool _isRunning;

    public static void SkipWhereMissing() => Skip.If(Binaries is null, Missing);

    public async Task InitializeAsync()
    {
        if (Binaries is null)
        {
            return;
        }

        if (IsRoot)
        {
            await RunAsync("chown", "postgres", _directory);
        }

        await RunAsServerAsync("initdb", "--pgdata", _directory, "--auth", "trust", "--username", "hipbot", "--encoding", "UTF8", "--locale", "C", "--no-sync");
        await StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (_isRunning)
        {
            await StopAsync();
        }

        Directory.Delete(_directory, recursive: true);
    }

    public async Task StartAsync()
    {
        await RunAsServerAsync(
            "pg_ctl", "start", "--wait", "--silent", "--pgdata", _directory, "--log", Path.Combine(_directory, "log"),
            "--options", $"-c port={_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200");
        _isRunning = true;
    }

    /// <summary>Stops it as an operator in a hurry would: whoever is connected is cut off.</summary>
    public async Task StopAsync()
    {
        await RunAsServerAsync("pg_ctl", "stop", "--wait", "--silent", "--mode", "fast", "--pgdata", _directory);
        _isRunning = false;
    }

    /// <summary>Makes an empty database and says how to reach it.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"test_{Guid.NewGuid():N}";
        await using var server = NpgsqlDataSource.Create(ConnectionTo("postgres"));
        await using var command = server.CreateCommand($"create database {name}");
        await command.ExecuteNonQueryAsync();
        return ConnectionTo(name);
    }

    private string ConnectionTo(string database) => $"Host=127.0.0.1;Port={_port};Username=hipbot;Database={database}";

    private static string? FindBinaries()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var packaged = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => Path.Combine(version, "bin"))
            : [];
        return path.Concat(packaged).FirstOrDefault(directory => File.Exists(Path.Combine(directory, "initdb")) && File.Exists(Path.Combine(directory, "pg_ctl")));
    }

    private static Task RunAsServerAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Binaries!, program);
        return IsRoot ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments]) : RunAsync(path, arguments);
    }

    // What it says is not read: the server that pg_ctl leaves behind would hold the pipe open.
    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1", program, .. arguments]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
