using HipBot.Knowledge;

namespace HipBot.Club;

/// <summary>The files of a folder on disk, as faults name them.</summary>
/// <param name="root">What names are relative to.</param>
internal sealed class ClubFolder(string root) : IKnowledgeFiles
{
    public Stream? Open(string name) => File.OpenRead(Path.Combine(root, name));

    /// <summary>The JSON files of a folder, without those of folders in it; none where it is not there.</summary>
    public IReadOnlyList<string> List(string folder)
    {
        var directory = Path.Combine(root, folder);
        return Directory.Exists(directory)
            ? [.. Directory.EnumerateFiles(directory, "*.json").Select(file => Path.Combine(folder, Path.GetFileName(file))).Order(StringComparer.Ordinal)]
            : [];
    }
}
