namespace HipBot.Club;

/// <summary>The numbers of a digest: what may be known outside. A number that is not there must not be told.</summary>
/// <param name="Managing">About how many members are managing something; null where that may not be told.</param>
/// <param name="Regions">About how many by region.</param>
/// <param name="Changes">About how many by what the club could change.</param>
/// <remarks>Concrete collections only, since it is kept in the store.</remarks>
public sealed record DigestNumbers(int? Managing, Dictionary<string, int> Regions, Dictionary<string, int> Changes)
{
    /// <summary>No number.</summary>
    public static DigestNumbers None => new(null, [], []);
}
