namespace HipBot.Knowledge;

/// <summary>How far a source was read; a figure that was not read is never shown to a person as published.</summary>
public enum SourceStanding
{
    /// <summary>Read, at least its abstract or extract.</summary>
    Found,

    /// <summary>From general knowledge, not read again; a clinician confirms it.</summary>
    Memory,

    /// <summary>The team's own judgement; a clinician confirms it.</summary>
    Judgement,
}
