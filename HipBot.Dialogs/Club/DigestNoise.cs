namespace HipBot.Club;

/// <summary>The chance in the numbers of a digest.</summary>
/// <remarks>
/// Two-sided geometric: a whole number n comes with probability (1/3) · 2^-|n|, so that one person more or less makes any
/// outcome at most twice as likely, or half. Source: Ghosh, Roughgarden, Sundararajan, Universally utility-maximizing privacy
/// mechanisms, SIAM J Comput 2012 (the geometric mechanism, with e^ε = 2).
/// </remarks>
public static class DigestNoise
{
    /// <summary>How much more likely one person can make any outcome.</summary>
    public const double Ratio = 2;

    /// <summary>How likely a noise is.</summary>
    public static double ProbabilityOf(int noise) => Math.Pow(Ratio, -Math.Abs(noise)) / 3;

    /// <summary>A noise made of random bits.</summary>
    /// <param name="nextBit">A fair coin: 0 or 1.</param>
    public static int Draw(Func<int> nextBit)
    {
        ArgumentNullException.ThrowIfNull(nextBit);
        // The difference of two equally long waits for a coin to fall is two-sided geometric.
        return Wait(nextBit) - Wait(nextBit);
    }

    private static int Wait(Func<int> nextBit)
    {
        var waited = 0;
        while (nextBit() == 0)
        {
            waited++;
        }

        return waited;
    }
}
