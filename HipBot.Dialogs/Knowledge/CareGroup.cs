namespace HipBot.Knowledge;

/// <summary>What the bot may do about a condition.</summary>
public enum CareGroup
{
    /// <summary>It may give exercises and advice.</summary>
    SelfManagement,

    /// <summary>It explains and refers; no exercises.</summary>
    Refer,

    /// <summary>It sends to emergency care; no exercises.</summary>
    Emergency,

    /// <summary>It is not a matter for this bot.</summary>
    None,
}
