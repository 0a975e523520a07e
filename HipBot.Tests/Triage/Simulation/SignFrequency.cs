namespace HipBot.Tests.Triage.Simulation;

/// <summary>How often a finding is there, in the words of clinical descriptions.</summary>
internal enum SignFrequency
{
    /// <summary>In nearly everyone.</summary>
    Typical,

    /// <summary>In about half.</summary>
    Common,

    /// <summary>In about one of five.</summary>
    Occasional,

    /// <summary>In about one of twenty.</summary>
    Rare,
}

/// <summary>The one conversion of those words to shares.</summary>
internal static class SignFrequencies
{
    public static double ToShare(this SignFrequency frequency) => frequency switch
    {
        SignFrequency.Typical => 0.85,
        SignFrequency.Common => 0.5,
        SignFrequency.Occasional => 0.2,
        _ => 0.05,
    };
}
