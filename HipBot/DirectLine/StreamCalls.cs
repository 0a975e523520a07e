namespace HipBot.DirectLine;

/// <summary>Opening a conversation's stream; its URL is all the authorisation there is.</summary>
internal static class StreamCalls
{
    public static async Task<IResult> OpenAsync(
        string id,
        HttpContext context,
        DirectLineTokens tokens,
        ConversationStore store,
        StreamSession session,
        IHostApplicationLifetime lifetime)
    {
        var token = context.Request.Query["t"].ToString();
        var grant = await tokens.ReadAsync(TokenPurpose.Stream, token);
        await store.MustFindAsync(id, new(grant));
        DirectLineAuthentication.MustComeFrom(context.Request, grant.TrustedOrigins);
        var watermark = Watermark.Parse(context.Request.Query["watermark"]) ?? await store.LastAsync(id);
        if (!context.WebSockets.IsWebSocketRequest)
        {
            throw DirectLineException.BadArgument("The stream is for WebSocket clients.");
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        await session.RunAsync(socket, id, watermark, ending.Token);
        return Results.Empty;
    }
}
