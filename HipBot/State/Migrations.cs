using System.Globalization;

namespace HipBot.State;

/// <summary>The steps by which a database got, and an older one gets, its tables; a step that was released is never changed.</summary>
/// <remarks>
/// A step only adds, so that hosts of the version before go on working while others are upgraded. The files are
/// <c>State/Schema/KIND-NUMBER.sql</c>.
/// </remarks>
internal static class Migrations
{
    /// <summary>The version that this HipBot makes and needs.</summary>
    public const int Latest = 5;

    /// <summary>The steps from <paramref name="version"/> to <see cref="Latest"/>, in order.</summary>
    /// <exception cref="InvalidDataException">The database is of a later HipBot.</exception>
    public static IEnumerable<string> From(string kind, int version) => version <= Latest
        ? Enumerable.Range(version + 1, Latest - version).Select(step => Read(kind, step))
        : throw new InvalidDataException(
            $"The state database has schema {version}, and this HipBot knows schemas up to {Latest}. Start the later HipBot that made it, or restore a backup of before.");

    private static string Read(string kind, int step)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"State/Schema/{kind}-{step}.sql");
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
