namespace HipBot.Load.Measuring;

/// <summary>How long turns took, in milliseconds, and how many there were in a time.</summary>
internal sealed class Latencies
{
    private readonly double[] _sorted;

    public Latencies(double[] milliseconds, TimeSpan time)
    {
        _sorted = milliseconds;
        Array.Sort(_sorted);
        Rate = _sorted.Length / time.TotalSeconds;
    }

    /// <summary>How many turns there were.</summary>
    public int Count => _sorted.Length;

    /// <summary>Turns a second.</summary>
    public double Rate { get; }

    /// <summary>The time within which a share of the turns was answered.</summary>
    /// <param name="share">Between 0 and 1.</param>
    public double Within(double share) => _sorted[(int)(share * (_sorted.Length - 1))];
}
