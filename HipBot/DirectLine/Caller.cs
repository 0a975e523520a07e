namespace HipBot.DirectLine;

/// <summary>Who calls Direct Line: the holder of a secret, who may open every conversation, or of a token for one.</summary>
/// <param name="Grant">What the token says; null for the holder of a secret.</param>
internal sealed record Caller(TokenGrant? Grant)
{
    public bool HoldsSecret => Grant is null;

    /// <exception cref="DirectLineException">The caller's token is for another conversation.</exception>
    public void MustBeIn(string conversationId)
    {
        if (Grant is { } grant && grant.ConversationId != conversationId)
        {
            throw DirectLineException.Forbidden("The token is for another conversation.");
        }
    }
}
