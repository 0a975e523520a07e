namespace HipBot.Knowledge;

/// <summary>Whether what the bot says days later, such as a check-in, reaches somebody.</summary>
public enum LaterMessages
{
    /// <summary>It reaches them where they are.</summary>
    AnyTime,

    /// <summary>It is refused a day after they last wrote.</summary>
    WithinADay,

    /// <summary>They have to come to the page to see it.</summary>
    OnThePage,
}
