namespace HipBot.Recognition;

/// <summary>How short answers are read.</summary>
/// <param name="Phrases">The phrases of each kind of answer.</param>
/// <param name="BySlot">What each kind of answer means to each slot that was asked.</param>
/// <param name="Rephrased">The same for slots that are asked the other way round when put again: "is there trouble with ...?" for "can you ...?".</param>
/// <param name="Places">"first", "the second one": which of the offered choices, from 1; -1 is the last.</param>
public sealed record AnswerWords(
    IReadOnlyDictionary<Answer, IReadOnlyList<PatternNode>> Phrases,
    IReadOnlyDictionary<string, IReadOnlyDictionary<Answer, IReadOnlyList<SlotValue>>> BySlot,
    IReadOnlyDictionary<string, IReadOnlyDictionary<Answer, IReadOnlyList<SlotValue>>> Rephrased,
    IReadOnlyDictionary<string, int> Places);
