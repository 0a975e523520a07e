namespace HipBot.DirectLine;

/// <summary>What a signed token opens.</summary>
internal enum TokenPurpose
{
    /// <summary>All calls for one conversation.</summary>
    Conversation,

    /// <summary>The stream of one conversation, once it is in a URL.</summary>
    Stream,

    /// <summary>New tokens for one conversation, from the page's own cookie.</summary>
    Resume,
}
