namespace Microsoft.Bot.Schema;

/// <summary>Cards as attachments.</summary>
public static partial class Extensions
{
    public static Attachment ToAttachment(this HeroCard card) => new() { ContentType = HeroCard.ContentType, Content = card };
}
