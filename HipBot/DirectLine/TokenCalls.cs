namespace HipBot.DirectLine;

/// <summary>Tokens for those who hold a secret or an older token.</summary>
internal static class TokenCalls
{
    public static async Task<IResult> GenerateAsync(
        HttpRequest request,
        DirectLineAuthentication authentication,
        ConversationResponses responses)
    {
        var caller = await authentication.AuthenticateAsync(request);
        if (!caller.HoldsSecret)
        {
            throw DirectLineException.Forbidden("Only the holder of a secret may generate tokens.");
        }

        var parameters = await TokenParameters.ReadAsync(request);
        if (parameters.UserId is { } userId && !userId.StartsWith(InboundActivity.ReservedForTokens, StringComparison.Ordinal))
        {
            throw DirectLineException.BadArgument($"'user.id' must begin with '{InboundActivity.ReservedForTokens}'.");
        }

        return responses.Token(new(ConversationIds.New(), parameters.UserId, parameters.UserName, parameters.Locale, parameters.TrustedOrigins));
    }

    public static async Task<IResult> RefreshAsync(
        HttpRequest request,
        DirectLineAuthentication authentication,
        ConversationResponses responses)
    {
        var caller = await authentication.AuthenticateAsync(request);
        return responses.Token(caller.Grant ?? throw DirectLineException.Forbidden("A secret needs no refreshing."));
    }

    public static async Task<IResult> SessionAsync(HttpRequest request, DirectLineAuthentication authentication)
    {
        await authentication.AuthenticateAsync(request);
        return Results.Json(new { sessionId = Guid.NewGuid().ToString("N") });
    }
}
