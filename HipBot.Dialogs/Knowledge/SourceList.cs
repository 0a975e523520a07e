using System.Collections.Frozen;

namespace HipBot.Knowledge;

/// <summary>The publications behind the statements, by id.</summary>
public sealed class SourceList
{
    private const string Name = "Knowledge/sources.json";

    private readonly FrozenDictionary<string, Source> _byId;

    private SourceList(IReadOnlyList<Source> all)
    {
        All = all;
        _byId = all.DistinctBy(source => source.Id).ToFrozenDictionary(source => source.Id, StringComparer.Ordinal);
    }

    /// <summary>Every source, in the order of the file.</summary>
    public IReadOnlyList<Source> All { get; }

    /// <summary>The source with an id; null where there is none.</summary>
    public Source? Find(string id) => _byId.GetValueOrDefault(id);

    internal static SourceList Read(KnowledgeReader reader)
    {
        var sources = reader.Read(Name, new SourcesFile([])).Sources;
        foreach (var group in sources.GroupBy(source => source.Id).Where(group => group.Count() > 1))
        {
            reader.Fault(Name, "$.sources", $"Source '{group.Key}' stands {group.Count()} times.", "Keep one of them.");
        }

        return new(sources);
    }

    /// <summary>Notes a fault for every id that is no source; a statement without any source is a fault as well.</summary>
    internal void Check(KnowledgeReader reader, string file, string path, IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0)
        {
            reader.Fault(file, path, "The statement has no source.", "Name at least one id of Knowledge/sources.json.");
        }

        foreach (var id in ids.Where(id => Find(id) is null))
        {
            reader.Fault(file, path, $"There is no source '{id}'.", "Use an id of Knowledge/sources.json, or add the source there.");
        }
    }

    internal sealed record SourcesFile(IReadOnlyList<Source> Sources);
}
