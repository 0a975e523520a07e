using Npgsql;

namespace HipBot.Settings;

/// <summary>Where what the bot remembers is kept.</summary>
internal sealed class StateSettings
{
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";
    public const string Memory = "memory";

    // The last check-in comes after six weeks, and is to find what it asks about.
    private const int MinKeepDays = 60;

    public string Provider { get; set; } = Sqlite;

    /// <summary>The file of the SQLite database, empty for <c>hipbot.db</c> in the data folder; or how Npgsql reaches the PostgreSQL database.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>A certificate with its private key (PFX) that wraps the keys which seal state; empty to keep them unwrapped.</summary>
    public string KeyCertificate { get; set; } = "";

    /// <summary>The password of <see cref="KeyCertificate"/>.</summary>
    public string KeyCertificatePassword { get; set; } = "";

    /// <summary>Days after which what the bot remembers of a conversation or a person is deleted where no turn has used it.</summary>
    public int KeepDays { get; set; } = 365;

    public bool IsMemory => Is(Memory);

    public bool IsPostgres => Is(Postgres);

    public string FileIn(string dataDirectory) => Path.Combine(dataDirectory, ConnectionString.Length > 0 ? ConnectionString : "hipbot.db");

    public IEnumerable<string> Faults()
    {
        if (!IsMemory && !IsPostgres && !Is(Sqlite))
        {
            yield return $"State:Provider is '{Provider}'. Use '{Sqlite}', '{Postgres}' for several hosts, or '{Memory}' to forget everything at the end.";
        }

        if (IsMemory && ConnectionString.Length > 0)
        {
            yield return $"State:ConnectionString is set, but State:Provider is '{Memory}'. Remove one of them.";
        }

        if (KeepDays is < MinKeepDays or > 3650)
        {
            yield return $"State:KeepDays is {KeepDays}. Use {MinKeepDays} to 3650; the last check-in comes after six weeks, and needs what it asks about.";
        }

        if (KeyCertificate.Length > 0 && !File.Exists(KeyCertificate))
        {
            yield return $"State:KeyCertificate is '{KeyCertificate}', and there is no such file. Name a PFX file, or remove it.";
        }

        if (IsPostgres && !IsReadable(ConnectionString))
        {
            // Not quoted: it holds a password.
            yield return "State:ConnectionString is not one of PostgreSQL. Give one such as 'Host=db;Database=hipbot;Username=hipbot;Password=...'.";
        }
    }

    private static bool IsReadable(string connectionString)
    {
        try
        {
            return !string.IsNullOrEmpty(new NpgsqlConnectionStringBuilder(connectionString).Host);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private bool Is(string provider) => Provider.Equals(provider, StringComparison.OrdinalIgnoreCase);
}
