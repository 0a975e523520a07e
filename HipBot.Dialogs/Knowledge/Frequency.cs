namespace HipBot.Knowledge;

/// <summary>How often a condition is the cause among runners with pain in the hip region, as graded by judgement.</summary>
public enum Frequency
{
    /// <summary>Rare; listed because it must not be missed.</summary>
    Rare,

    /// <summary>Uncommon.</summary>
    Uncommon,

    /// <summary>Fairly common.</summary>
    Fair,

    /// <summary>Common.</summary>
    Common,
}
