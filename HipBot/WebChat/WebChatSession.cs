using HipBot.DirectLine;

namespace HipBot.WebChat;

/// <summary>What the page is given for a conversation, and the cookie by which it comes back to it.</summary>
internal static class WebChatSession
{
    private const string CookiePath = "/api/directline";

    /// <summary>The token and what the page needs beside it.</summary>
    public static IResult Result(TokenGrant grant, DirectLineTokens tokens) => Results.Json(new
    {
        conversationId = grant.ConversationId,
        token = tokens.Issue(TokenPurpose.Conversation, grant),
        expires_in = (int)DirectLineTokens.ConversationLifetime.TotalSeconds,
        userId = grant.UserId,
    });

    /// <summary>Lets this browser have new tokens for the conversation later.</summary>
    public static void Remember(HttpRequest request, HttpResponse response, TokenGrant grant, DirectLineTokens tokens) =>
        response.Cookies.Append(CookieOf(grant.ConversationId), tokens.Issue(TokenPurpose.Resume, grant), new()
        {
            HttpOnly = true,
            Secure = request.IsHttps,
            SameSite = SameSiteMode.Strict,
            Path = CookiePath,
            MaxAge = DirectLineTokens.ResumeLifetime,
            IsEssential = true,
        });

    // Conversation ids are URL-safe, and so are fit to be cookie names; what a caller makes up finds no cookie.
    public static string CookieOf(string conversationId) => $"hipbot.{conversationId}";
}
