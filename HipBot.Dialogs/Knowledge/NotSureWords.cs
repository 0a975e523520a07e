using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>What the last choice of every list says: that none of the others is it, or that one does not know.</summary>
/// <param name="Label">Where the list has a "none of these" of its own.</param>
/// <param name="NoneOrNotSure">Where it has none.</param>
internal sealed record NotSureWords(string Label, string NoneOrNotSure)
{
    // As few as this are buttons beside "Not sure, skip"; see cards/question.json.
    private const int MostButtons = 4;

    private static readonly string[] NothingValues = [Finding.None, "nothing", "no", "fine", "other", "undisclosed"];

    /// <summary>A question with this choice at its end; a short one as it is, since its card has a button for it.</summary>
    public Question AddTo(Question question, SlotVocabulary slots)
    {
        var isShort = question.Choices.Count <= MostButtons && !question.Multi;
        if (isShort || slots.Find(question.Slot) is not { Kind: SlotKind.Choice })
        {
            return question;
        }

        var hasNothing = question.Choices.Any(choice => NothingValues.Contains(choice.Value));
        return question with { Choices = [.. question.Choices, new(Finding.Unknown, hasNothing ? Label : NoneOrNotSure)] };
    }
}
