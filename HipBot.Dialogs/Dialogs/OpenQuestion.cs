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
    // Shorter ones are not cut by any channel: who writes "no..." hesitates.
    private const int ShortestCut = 10;

    /// <summary>What it is put for.</summary>
    public QuestionPurpose Purpose { get; init; }

    /// <summary>How often its answer was not understood.</summary>
    public int Misses { get; init; }

    /// <summary>What its suggested actions stand for, by their titles: a value, or the words for a button. Empty where the channel shows none.</summary>
    public Dictionary<string, string> Suggested { get; init; } = [];

    /// <summary>What it is to settle; null where it is put for something else.</summary>
    public Contradiction? Contradiction { get; init; }

    /// <summary>The question that was open when this one came up, and is taken up again after it; null where none was.</summary>
    public OpenQuestion? Below { get; init; }

    /// <summary>What its card calls it; a reply that names another one is stale.</summary>
    public string TurnId => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a message stands for that is the title of a suggested action, which some channels cut; the message itself where it is none.</summary>
    public string WordsOfSuggested(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var beginning = message.TrimEnd('.', '\u2026').TrimEnd();
        var isCut = beginning.Length >= ShortestCut && (message.EndsWith('\u2026') || message.EndsWith("...", StringComparison.Ordinal));
        var titles = Suggested.Keys.Where(title => title.Equals(message, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } same ? same
            : isCut ? [.. Suggested.Keys.Where(title => title.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))]
            : [];
        return titles is [var only] ? Suggested[only] : message;
    }
}
