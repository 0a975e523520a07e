namespace HipBot.Triage;

/// <summary>Whether the person has something, denies it, or does not know.</summary>
/// <remarks>The default is <see cref="Present"/>. Never asked is no state: such a finding does not exist.</remarks>
public enum FindingState
{
    /// <summary>The person says so.</summary>
    Present,

    /// <summary>The person denies it, by name.</summary>
    Absent,

    /// <summary>The person was asked or spoke of it, and does not know.</summary>
    Unsure,
}
