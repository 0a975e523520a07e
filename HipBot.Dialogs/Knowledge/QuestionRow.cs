using System.Text.Json;
using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>A question as the data file states it.</summary>
/// <param name="Slot">The slot that it asks for; <c>onset</c> asks for two.</param>
/// <param name="Fills">The slots that it fills; the last one decides whether it is still open.</param>
/// <param name="Text">The question.</param>
/// <param name="Rephrased">The same in other words.</param>
/// <param name="Why">Why it is asked.</param>
/// <param name="Choices">Tappable answers.</param>
/// <param name="Multi">Whether several can be true.</param>
/// <param name="MayRaiseTo">The most urgent level that an answer can lead to.</param>
/// <param name="Discriminates">Whether it may also be asked to tell causes apart.</param>
/// <param name="Source">Ids of sources.json.</param>
/// <param name="Screen">When it must be asked; absent where it never must.</param>
/// <param name="Again">When it is asked though something of its slot was told unasked; absent where it never is.</param>
/// <param name="Spare">When it is not asked, since it cannot concern the person; absent where it always may be.</param>
/// <param name="MustBeClear">Whether an unclear answer, "I don't know" included, is asked about once more before it stands.</param>
/// <param name="OfAnother">The same for someone who writes for another person; absent where it speaks of nobody.</param>
/// <param name="Samples">Typical answers of slots that take a number or a time, by slot, for weighing what the question is worth.</param>
public sealed record QuestionRow(
    string Slot,
    IReadOnlyList<string> Fills,
    string Text,
    string Rephrased,
    string Why,
    IReadOnlyList<QuestionChoice> Choices,
    bool Multi,
    LevelOfCare MayRaiseTo,
    bool Discriminates,
    IReadOnlyList<string> Source,
    JsonElement? Screen = null,
    JsonElement? Again = null,
    JsonElement? Spare = null,
    bool MustBeClear = false,
    QuestionOfAnother? OfAnother = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Samples = null)
{
    /// <summary>The question as put to the person.</summary>
    public Question ToQuestion() => new(Slot, Text, Rephrased, Why, Choices, Multi) { OfAnother = OfAnother };

    /// <summary>Answers that can be expected: every value of a choice slot, and the samples of the others.</summary>
    public IEnumerable<Finding> ExpectedAnswers(SlotVocabulary slots) =>
        from slot in Fills
        from value in Samples?.GetValueOrDefault(slot) ?? slots.Find(slot)?.Values ?? []
        select new Finding(slot, value, FindingState.Present);
}
