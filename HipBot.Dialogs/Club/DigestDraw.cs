namespace HipBot.Club;

/// <summary>Draws the numbers of a digest from the rows of those who agreed, so that nobody can be read out of them.</summary>
/// <remarks>See docs/decisions for what is guaranteed and what is not.</remarks>
public static class DigestDraw
{
    /// <summary>How far above k a number must lie with its noise, so that its mere appearance gives almost nobody away.</summary>
    public const int Margin = 5;

    /// <summary>The numbers; each is a count with noise, and is there only where at least k people stand behind it.</summary>
    /// <param name="rows">One row a person.</param>
    /// <param name="regions">Every region, in a fixed order.</param>
    /// <param name="changes">Everything that the club could change, in a fixed order.</param>
    /// <param name="k">How many people must stand behind a number.</param>
    /// <param name="noise">Gives a noise for each count; asked the same number of times whatever the rows are.</param>
    public static DigestNumbers Draw(IReadOnlyCollection<DigestRow> rows, IEnumerable<string> regions, IEnumerable<string> changes, int k, Func<int> noise)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(noise);
        var managing = Tell(rows.Count, k, noise());
        var byRegion = Tell(regions, id => rows.Count(row => row.Region == id), k, noise);
        var byChange = Tell(changes, id => rows.Count(row => row.Change == id), k, noise);
        return WithoutRest(new(managing, byRegion, byChange), k);
    }

    /// <summary>A count as it may be told; null where it may not.</summary>
    public static int? Tell(int count, int k, int noise) => count >= k && count + noise >= k + Margin ? count + noise : null;

    private static Dictionary<string, int> Tell(IEnumerable<string> ids, Func<string, int> count, int k, Func<int> noise)
    {
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (Tell(count(id), k, noise()) is { } number)
            {
                told[id] = number;
            }
        }

        return told;
    }

    // Complementary suppression: what is left of the whole beside the regions that are told must be nobody, or at least k. It
    // looks at told numbers only, so that it tells nothing itself.
    private static DigestNumbers WithoutRest(DigestNumbers numbers, int k)
    {
        var regions = new Dictionary<string, int>(numbers.Regions);
        while (numbers.Managing is { } whole && regions.Count > 0 && whole - regions.Values.Sum() is var rest && rest > 0 && rest < k)
        {
            regions.Remove(regions.OrderBy(region => region.Value).ThenBy(region => region.Key, StringComparer.Ordinal).First().Key);
        }

        // The parts are never told as more than the whole.
        var sum = regions.Values.Sum();
        return numbers with { Regions = regions, Managing = sum > (numbers.Managing ?? 0) ? sum : numbers.Managing };
    }
}
