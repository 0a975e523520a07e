namespace HipBot.Dialogs;

/// <summary>How somebody gets from where others read along to where nobody does.</summary>
public abstract record PrivateChat
{
    private PrivateChat()
    {
    }

    /// <summary>The bot has written to them, and what they said is there.</summary>
    public sealed record Opened : PrivateChat;

    /// <summary>A link opens it, once; what they said waits behind it.</summary>
    /// <param name="Address">The link.</param>
    /// <param name="Minutes">How long it works.</param>
    public sealed record Link(Uri Address, int Minutes) : PrivateChat;

    /// <summary>The bot cannot open one; they have to.</summary>
    public sealed record None : PrivateChat;
}
