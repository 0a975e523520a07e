namespace HipBot.Tests.Triage.Simulation;

/// <summary>Draws by a seed: the same seed, the same draws.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Whether something of this share (0 to 1) happens.</summary>
    public bool Happens(double share) => _random.NextDouble() < share;

    /// <summary>A whole number between two, both included.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    /// <summary>A number between two that lies near a third.</summary>
    public int Near(int least, int most, int usual)
    {
        var draw = _random.NextDouble();
        var cut = (double)(usual - least) / (most - least);
        var value = draw < cut
            ? least + Math.Sqrt(draw * (most - least) * (usual - least))
            : most - Math.Sqrt((1 - draw) * (most - least) * (most - usual));
        return (int)Math.Round(value);
    }

    public T Of<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>One of some things, as often as their weights say.</summary>
    public T ByWeight<T>(IEnumerable<KeyValuePair<T, double>> weighted)
    {
        var all = weighted.ToList();
        var draw = _random.NextDouble() * all.Sum(item => item.Value);
        foreach (var (item, weight) in all)
        {
            draw -= weight;
            if (draw < 0)
            {
                return item;
            }
        }

        return all[^1].Key;
    }

    public IReadOnlyList<T> Shuffle<T>(IEnumerable<T> items)
    {
        var all = items.ToArray();
        _random.Shuffle(all);
        return all;
    }
}
