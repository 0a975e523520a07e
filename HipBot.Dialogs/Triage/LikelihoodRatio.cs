namespace HipBot.Triage;

/// <summary>How many times more often a finding's state is seen with a condition than without it.</summary>
/// <remarks>
/// Dimensionless, above 0; 1 says nothing. Held as a natural logarithm, so the <c>default</c> value is a ratio of 1 and
/// combining independent ratios is addition.
/// </remarks>
public readonly record struct LikelihoodRatio
{
    private LikelihoodRatio(double log) => Log = log;

    /// <summary>The natural logarithm of the ratio; negative when the state speaks against the condition.</summary>
    public double Log { get; }

    /// <summary>Makes a likelihood ratio from a value.</summary>
    /// <param name="ratio">Finite and above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ratio"/> is 0, negative, infinite or NaN.</exception>
    public static LikelihoodRatio FromRatio(double ratio)
    {
        if (!double.IsFinite(ratio) || ratio <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "A likelihood ratio is finite and above 0.");
        }

        return new(Math.Log(ratio));
    }
}
