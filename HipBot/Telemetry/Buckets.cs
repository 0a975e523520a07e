using System.Globalization;

namespace HipBot.Telemetry;

/// <summary>How many measurements took at most so long, as Prometheus wants them: each bucket holds those of the ones before.</summary>
internal sealed class Buckets
{
    // Seconds. Fine where turns should be, coarse where they must not be.
    private static readonly double[] Bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

    private readonly long[] _counts = new long[Bounds.Length + 1];
    private double _sum;

    public void Add(double seconds)
    {
        lock (_counts)
        {
            _counts[Array.FindIndex(Bounds, bound => seconds <= bound) is var found and >= 0 ? found : Bounds.Length]++;
            _sum += seconds;
        }
    }

    /// <summary>The lines of one series; <paramref name="labels"/> such as <c>type="message"</c>, or empty.</summary>
    public IEnumerable<string> Lines(string name, string labels)
    {
        long[] counts;
        double sum;
        lock (_counts)
        {
            (counts, sum) = ([.. _counts], _sum);
        }

        var comma = labels.Length > 0 ? "," : string.Empty;
        var upTo = 0L;
        for (var index = 0; index < counts.Length; index++)
        {
            upTo += counts[index];
            var bound = index < Bounds.Length ? Bounds[index].ToString(CultureInfo.InvariantCulture) : "+Inf";
            yield return $"{name}_bucket{{{labels}{comma}le=\"{bound}\"}} {upTo}";
        }

        var braces = labels.Length > 0 ? $"{{{labels}}}" : string.Empty;
        yield return string.Create(CultureInfo.InvariantCulture, $"{name}_sum{braces} {sum}");
        yield return $"{name}_count{braces} {upTo}";
    }
}
