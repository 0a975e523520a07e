using HipBot.Triage;

namespace HipBot.Cards.Pictures;

/// <summary>Where a cause is felt.</summary>
/// <param name="Typical">Values of the slot <c>location</c> where it is felt most; empty where the place says nothing.</param>
/// <param name="Possible">Where it is felt as well.</param>
internal sealed record CausePlaces(IReadOnlyList<string> Typical, IReadOnlyList<string> Possible)
{
    /// <summary>The places of a condition: felt most where the ratio is at least half the strongest one.</summary>
    public static CausePlaces Of(ConditionProfile condition)
    {
        var sites = condition.Sites.Ratios.Where(site => site.Value.Log > 0).ToList();
        var strongest = sites.Count > 0 ? sites.Max(site => site.Value.Log) : 0;
        var felt = sites.ToLookup(site => site.Value.Log >= strongest / 2, site => site.Key);
        return new([.. felt[true]], [.. felt[false]]);
    }
}
