using System.Collections.Frozen;

namespace HipBot.Knowledge;

/// <summary>The conditions, by id.</summary>
public sealed class ConditionList
{
    private readonly FrozenDictionary<string, Condition> _byId;

    internal ConditionList(IReadOnlyList<Condition> all)
    {
        All = all;
        _byId = all.DistinctBy(condition => condition.Id).ToFrozenDictionary(condition => condition.Id, StringComparer.Ordinal);
    }

    /// <summary>Every condition, by id in ordinal order.</summary>
    public IReadOnlyList<Condition> All { get; }

    /// <summary>The condition with an id; null where there is none.</summary>
    public Condition? Find(string id) => _byId.GetValueOrDefault(id);
}
