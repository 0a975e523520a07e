namespace HipBot.Knowledge;

/// <summary>What can be asked of the bot in a club's channel, and some of it in private.</summary>
public enum ClubCommand
{
    /// <summary>What can be asked here.</summary>
    Help,

    /// <summary>The stretch of the day.</summary>
    Stretch,

    /// <summary>A warm-up before the next session.</summary>
    WarmUp,

    /// <summary>About shoes.</summary>
    Shoes,

    /// <summary>Who the club's physiotherapist is.</summary>
    Physiotherapist,

    /// <summary>Count me in the digest.</summary>
    JoinDigest,

    /// <summary>No, do not count me.</summary>
    DeclineDigest,

    /// <summary>Count me no more.</summary>
    LeaveDigest,

    /// <summary>The captain's card.</summary>
    Captain,

    /// <summary>Post no digest until further notice.</summary>
    PauseDigest,

    /// <summary>Post the digest again.</summary>
    ResumeDigest,
}
