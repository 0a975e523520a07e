namespace HipBot.Knowledge;

/// <summary>How a channel marks what is to be seen first.</summary>
public enum TextForm
{
    /// <summary>Not at all: every sign is shown as it is.</summary>
    Plain,

    /// <summary>Markdown, with two stars for bold; the channel turns it into its own form.</summary>
    Markdown,

    /// <summary>One star for bold, as in WhatsApp.</summary>
    Stars,
}
