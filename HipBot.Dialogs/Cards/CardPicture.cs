namespace HipBot.Cards;

/// <summary>A picture on a card.</summary>
/// <param name="Address">Its full web address.</param>
/// <param name="Text">What it shows, for those who do not see it.</param>
public sealed record CardPicture(string Address, string Text)
{
    /// <summary>What an attachment with such a picture is called.</summary>
    public const string ContentType = "image/png";
}
