namespace HipBot.Triage;

/// <summary>A slot's value with its state, and where in the utterance it stood.</summary>
/// <param name="Slot">A slot id of slots.json, such as <c>location</c>.</param>
/// <param name="Value">
/// One of the slot's values, such as <c>lateral</c>. <c>onset.when</c> holds an ISO 8601 duration plus " ago";
/// <c>age</c> (years) and <c>severity</c> (0 to 10) hold a whole number; <c>goals</c> holds the person's words.
/// </param>
/// <param name="State">Present, denied or unsure.</param>
/// <param name="Start">Index of the first character in the utterance; 0 where the finding came from a tapped choice.</param>
/// <param name="Length">Number of UTF-16 characters; 0 where the finding came from a tapped choice.</param>
public sealed record Finding(string Slot, string Value, FindingState State, int Start = 0, int Length = 0)
{
    /// <summary>The value that says that nothing of a slot is there.</summary>
    public const string None = "none";

    /// <summary>The value of an answer "I don't know" to a whole slot; its state is <see cref="FindingState.Unsure"/>.</summary>
    public const string Unknown = "unknown";
}
