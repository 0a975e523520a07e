namespace HipBot.DirectLine;

/// <summary>Starting a conversation and coming back to it.</summary>
internal static class ConversationCalls
{
    public static async Task<IResult> StartAsync(
        HttpRequest request,
        DirectLineAuthentication authentication,
        DirectLineService service,
        ConversationResponses responses)
    {
        var caller = await authentication.AuthenticateAsync(request);
        var parameters = await TokenParameters.ReadAsync(request);
        var grant = caller.Grant ?? new(ConversationIds.New(), UserId: null);
        var conversation = new Conversation(
            grant.ConversationId,
            grant.UserId ?? parameters.UserId,
            grant.UserName ?? parameters.UserName,
            parameters.Locale ?? grant.Locale,
            Ended: false);

        var isNew = await service.StartAsync(conversation);

        // From the beginning, started before or not: the answer to an earlier start may never have arrived.
        return responses.Conversation(
            request,
            grant,
            watermark: 0,
            isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    public static async Task<IResult> ReconnectAsync(
        string id,
        HttpRequest request,
        DirectLineAuthentication authentication,
        ConversationStore store,
        ConversationResponses responses)
    {
        var caller = await authentication.AuthenticateAsync(request);
        var conversation = await store.MustFindAsync(id, caller);
        var watermark = Watermark.Parse(request.Query["watermark"]) ?? await store.LastAsync(id);
        return responses.Conversation(request, caller.Grant ?? GrantOf(conversation), watermark, StatusCodes.Status200OK);
    }

    // Whoever a token once vouched for stays that person when a secret opens the conversation again.
    private static TokenGrant GrantOf(Conversation conversation) =>
        conversation.UserId?.StartsWith(InboundActivity.ReservedForTokens, StringComparison.Ordinal) == true
            ? new(conversation.Id, conversation.UserId, conversation.UserName)
            : new(conversation.Id);

    /// <exception cref="DirectLineException">The caller may not, or there is no such conversation.</exception>
    public static async Task<Conversation> MustFindAsync(this ConversationStore store, string id, Caller caller)
    {
        caller.MustBeIn(id);
        return await store.FindAsync(id) ?? throw DirectLineException.NotFound("There is no such conversation.");
    }
}
