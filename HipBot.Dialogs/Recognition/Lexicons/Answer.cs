namespace HipBot.Recognition;

/// <summary>What a short answer says.</summary>
public enum Answer
{
    /// <summary>"yes", "yep".</summary>
    Yes,

    /// <summary>"no", "nope", "none of those".</summary>
    No,

    /// <summary>Nothing wrong there: "not that I know of", "all normal".</summary>
    Fine,

    /// <summary>"no idea", "dunno".</summary>
    Unknown,

    /// <summary>"skip", "rather not say".</summary>
    Skip,

    /// <summary>"all of them".</summary>
    All,
}
