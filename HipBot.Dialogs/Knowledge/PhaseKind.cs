namespace HipBot.Knowledge;

/// <summary>The phases of a programme, in order.</summary>
public enum PhaseKind
{
    /// <summary>Calm it down.</summary>
    Calm,

    /// <summary>Build it up.</summary>
    Load,

    /// <summary>Bring running back.</summary>
    RunAgain,
}
