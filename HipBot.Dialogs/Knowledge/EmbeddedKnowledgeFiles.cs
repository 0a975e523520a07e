using System.Reflection;

namespace HipBot.Knowledge;

/// <summary>The data files inside the assembly, so that a bot and its content never part.</summary>
public sealed class EmbeddedKnowledgeFiles : IKnowledgeFiles
{
    private static readonly Assembly Home = typeof(EmbeddedKnowledgeFiles).Assembly;

    /// <inheritdoc />
    public Stream? Open(string name) => Home.GetManifestResourceStream(name);

    /// <inheritdoc />
    public IReadOnlyList<string> List(string folder) =>
        [.. Home.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
