using HipBot.Cards;

namespace HipBot.Dialogs;

/// <summary>The card that took the place of an open question's card in this turn; who tapped that one in Teams is answered with it.</summary>
/// <param name="Turn">What the card that it replaces was called.</param>
/// <param name="Content">The Adaptive Card.</param>
public sealed record ClosedCard(string Turn, object Content)
{
    // Other cards may bear the same turn, since their buttons belong to the open question as well.
    private static readonly string[] Replaceable = ["question", "welcome-consent", "exercise"];

    /// <summary>Whether the button that was tapped stands on the card that was replaced.</summary>
    public bool Replaces(CardReply tap)
    {
        ArgumentNullException.ThrowIfNull(tap);
        return tap.Turn == Turn && Replaceable.Contains(tap.Card);
    }
}
