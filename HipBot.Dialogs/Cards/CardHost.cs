namespace HipBot.Cards;

/// <summary>Where a card is shown, as far as that changes the card.</summary>
public enum CardHost
{
    /// <summary>Microsoft's Web Chat and anything else that shows cards: buttons are Action.Submit; pictures are SVG, and may move.</summary>
    WebChat,

    /// <summary>Microsoft Teams: buttons are Action.Execute with an equal Action.Submit as fallback; pictures are PNG, where a full address is set up.</summary>
    Teams,

    /// <summary>A channel without cards: only <see cref="RenderedCard.Text"/> is sent.</summary>
    Text,
}
