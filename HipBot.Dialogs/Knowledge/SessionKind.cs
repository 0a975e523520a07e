namespace HipBot.Knowledge;

/// <summary>What is run in a session.</summary>
public enum SessionKind
{
    /// <summary>At a pace at which one can talk.</summary>
    Easy,

    /// <summary>The long run of the week.</summary>
    LongRun,

    /// <summary>Fast parts with rests between.</summary>
    Intervals,

    /// <summary>Up and down a hill.</summary>
    Hills,

    /// <summary>Steady and brisk.</summary>
    Tempo,

    /// <summary>Off the road.</summary>
    Trail,

    /// <summary>Strength, without running.</summary>
    Strength,
}
