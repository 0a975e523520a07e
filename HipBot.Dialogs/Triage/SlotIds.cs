namespace HipBot.Triage;

/// <summary>The few slot ids that the engine itself must know; all others live in the data alone.</summary>
public static class SlotIds
{
    /// <summary>Where it hurts.</summary>
    public const string Location = "location";

    /// <summary>Years of age.</summary>
    public const string Age = "age";

    /// <summary>Sex at birth.</summary>
    public const string Sex = "sex";

    /// <summary>How and when it began, as one question.</summary>
    public const string Onset = "onset";

    /// <summary>Whether it came bit by bit or all at once.</summary>
    public const string OnsetMode = "onset.mode";

    /// <summary>How long ago it began.</summary>
    public const string OnsetWhen = "onset.when";
}
