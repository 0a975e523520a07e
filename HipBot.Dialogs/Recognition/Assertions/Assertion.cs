namespace HipBot.Recognition;

/// <summary>What the words around a phrase make of it.</summary>
internal enum Assertion
{
    Present,
    Absent,
    Unsure,

    /// <summary>Not about this person now: someone else's, long past, a guess or a "what if".</summary>
    Beside,
}
