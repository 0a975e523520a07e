namespace HipBot.Triage;

/// <summary>How a rule stands to what is known.</summary>
/// <remarks>The default is <see cref="Unknown"/>: a question that was not asked or not answered is never a "no".</remarks>
public enum Truth
{
    /// <summary>Nothing is known that decides it.</summary>
    Unknown,

    /// <summary>The findings say so.</summary>
    Yes,

    /// <summary>The findings say that it is not so.</summary>
    No,

    /// <summary>The slot was asked and answered with other values only; weaker than a denial.</summary>
    Unmentioned,
}
