namespace HipBot.Knowledge;

/// <summary>What a check-in comes to.</summary>
public enum CheckInOutcome
{
    /// <summary>Go on as before.</summary>
    Hold,

    /// <summary>On to the next phase, once its criteria are met.</summary>
    Progress,

    /// <summary>Back to the phase before.</summary>
    StepBack,

    /// <summary>Back to the first phase, and be seen: an ordinary appointment at least.</summary>
    BeSeen,
}
