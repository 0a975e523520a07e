namespace HipBot.Recognition;

/// <summary>What a short answer says.</summary>
public enum Answer
{
    /// <summary>"yes", "yep".</summary>
    Yes,

    /// <summary>A yes to some part: "a bit", "sometimes", "I think so".</summary>
    Partly,

    /// <summary>"no", "nope", "not at all".</summary>
    No,

    /// <summary>Nothing of the kind, as far as one knows: "none of those", "not that I know of"; to "can you ...?" that is no answer.</summary>
    Nothing,

    /// <summary>Nothing wrong there: "all normal", "fine".</summary>
    Fine,

    /// <summary>"no idea", "dunno".</summary>
    Unknown,

    /// <summary>"skip", "rather not say".</summary>
    Skip,

    /// <summary>"all of them".</summary>
    All,
}
