namespace HipBot.Knowledge;

/// <summary>What the buttons of an Adaptive Card are on a channel.</summary>
public enum CardButtons
{
    /// <summary>The channel shows no Adaptive Cards; it would show a picture of one, or an error.</summary>
    None,

    /// <summary>Action.Submit: a tap comes back as a message.</summary>
    Submit,

    /// <summary>Action.Execute, with an equal Action.Submit to fall back on: a tap is answered with the card that takes the place of the tapped one.</summary>
    Execute,
}
