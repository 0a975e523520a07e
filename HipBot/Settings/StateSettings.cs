namespace HipBot.Settings;

/// <summary>Where what the bot remembers is kept.</summary>
internal sealed class StateSettings
{
    public const string Sqlite = "sqlite";
    public const string Memory = "memory";

    public string Provider { get; set; } = Sqlite;

    /// <summary>The file of the SQLite database; empty for <c>hipbot.db</c> in the data folder.</summary>
    public string ConnectionString { get; set; } = "";

    public bool IsMemory => Provider.Equals(Memory, StringComparison.OrdinalIgnoreCase);

    public string FileIn(string dataDirectory) => Path.Combine(dataDirectory, ConnectionString.Length > 0 ? ConnectionString : "hipbot.db");

    public IEnumerable<string> Faults()
    {
        if (!IsMemory && !Provider.Equals(Sqlite, StringComparison.OrdinalIgnoreCase))
        {
            yield return $"State:Provider is '{Provider}'. Use '{Sqlite}', or '{Memory}' to forget everything at the end.";
        }

        if (IsMemory && ConnectionString.Length > 0)
        {
            yield return $"State:ConnectionString is set, but State:Provider is '{Memory}'. Remove one of them.";
        }
    }
}
