namespace HipBot.Triage;

/// <summary>What the values of a slot are.</summary>
public enum SlotKind
{
    /// <summary>One or several of a closed list.</summary>
    Choice,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>An ISO 8601 duration plus " ago".</summary>
    Ago,

    /// <summary>The person's own words.</summary>
    Words,
}
