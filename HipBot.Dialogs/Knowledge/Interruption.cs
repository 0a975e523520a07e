namespace HipBot.Knowledge;

/// <summary>What a person can say at any point of the conversation, whatever was asked.</summary>
public enum Interruption
{
    /// <summary>What the bot is, what can be said, whom to call.</summary>
    Help,

    /// <summary>Why the open question is asked.</summary>
    Why,

    /// <summary>Go on without an answer.</summary>
    Skip,

    /// <summary>Go back to the question before.</summary>
    Back,

    /// <summary>Put the open question in other words.</summary>
    Rephrase,

    /// <summary>Delete everything that is known of the person.</summary>
    Forget,

    /// <summary>What is kept of the person, and all of it as a file.</summary>
    MyData,

    /// <summary>How it has been going: pain and exercises over the weeks.</summary>
    Progress,

    /// <summary>Forget this episode and begin a new one.</summary>
    StartOver,

    /// <summary>End here.</summary>
    Cancel,

    /// <summary>What has been understood so far.</summary>
    Summary,

    /// <summary>Why this advice, and what would change it.</summary>
    Reasons,

    /// <summary>A summary to take to a clinician.</summary>
    HandOff,

    /// <summary>No more check-ins.</summary>
    StopReminders,

    /// <summary>Check-ins again.</summary>
    StartReminders,

    /// <summary>That is right; go on where we were.</summary>
    GoOn,
}
