namespace HipBot.Recognition;

/// <summary>A value of a slot, written <c>slot/value</c> in the lexicon.</summary>
/// <param name="Slot">A slot id.</param>
/// <param name="Value">One of its values, or <see cref="Number"/>.</param>
public readonly record struct SlotValue(string Slot, string Value)
{
    /// <summary>Stands for what the number in the phrase says, by the slot's own reading.</summary>
    public const string Number = "#";
}
