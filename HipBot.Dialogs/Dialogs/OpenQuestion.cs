using System.Globalization;

namespace HipBot.Dialogs;

/// <summary>A question that waits for its answer.</summary>
/// <param name="Number">Its number within the conversation, from 1.</param>
/// <param name="Slot">The slot that it asks for, or an id of the conversation itself such as <c>consent</c>.</param>
/// <param name="Numbered">What typing 1, 2, 3 ... stands for, in that order: a value, or the words for a button.</param>
/// <param name="IsOpening">Whether it is the open question that invites the whole story.</param>
/// <param name="ActivityId">Id of the message that carries it, by which its card is replaced once answered; null where there is nothing to replace.</param>
public sealed record OpenQuestion(int Number, string Slot, List<string> Numbered, bool IsOpening, string? ActivityId)
{
    /// <summary>What it is put for.</summary>
    public QuestionPurpose Purpose { get; init; }

    /// <summary>How often its answer was not understood.</summary>
    public int Misses { get; init; }

    /// <summary>What it is to settle; null where it is put for something else.</summary>
    public Contradiction? Contradiction { get; init; }

    /// <summary>The question that was open when this one came up, and is taken up again after it; null where none was.</summary>
    public OpenQuestion? Below { get; init; }

    /// <summary>What its card calls it; a reply that names another one is stale.</summary>
    public string TurnId => Number.ToString(CultureInfo.InvariantCulture);
}
