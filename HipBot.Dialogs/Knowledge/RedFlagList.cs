using System.Collections.Frozen;

namespace HipBot.Knowledge;

/// <summary>The red flags with their texts, by id.</summary>
public sealed class RedFlagList
{
    private readonly FrozenDictionary<string, RedFlagText> _byId;

    internal RedFlagList(IReadOnlyList<RedFlagText> all)
    {
        All = all;
        _byId = all.DistinctBy(flag => flag.Id).ToFrozenDictionary(flag => flag.Id, StringComparer.Ordinal);
    }

    /// <summary>Every red flag; among equally urgent ones the earlier is told first.</summary>
    public IReadOnlyList<RedFlagText> All { get; }

    /// <summary>The red flag with an id; null where there is none.</summary>
    public RedFlagText? Find(string id) => _byId.GetValueOrDefault(id);
}
