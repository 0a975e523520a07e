using HipBot.DirectLine;
using HipBot.Http;
using Newtonsoft.Json.Linq;

namespace HipBot.WebChat;

/// <summary>Gives the page a token for a conversation: a new one, or one that this browser had before.</summary>
internal static class WebChatToken
{
    private const string CookiePath = "/api/directline";

    public static async Task<IResult> IssueAsync(HttpRequest request, HttpResponse response, DirectLineTokens tokens, ConversationStore store)
    {
        // A form of another site can post without being asked, but not JSON.
        if (!request.HasJsonContentType())
        {
            return ErrorBody.Result(StatusCodes.Status415UnsupportedMediaType, "BadArgument", "Send the body as application/json.");
        }

        var body = await RequestJson.ReadAsync(request);
        if (body is RequestJson.Malformed malformed)
        {
            return ErrorBody.Result(StatusCodes.Status400BadRequest, "BadArgument", malformed.Message);
        }

        var wanted = TextOf(body, "conversationId");
        var grant = wanted is null
            ? new(ConversationIds.New(), ConversationIds.NewUser(), "You", TextOf(body, "locale"))
            : await ReadCookieAsync(request, wanted, tokens);
        if (wanted is not null && await store.FindAsync(wanted) is null)
        {
            throw DirectLineException.NotFound("There is no such conversation.");
        }

        response.Cookies.Append(CookieOf(grant.ConversationId), tokens.Issue(TokenPurpose.Resume, grant), new()
        {
            HttpOnly = true,
            Secure = request.IsHttps,
            SameSite = SameSiteMode.Strict,
            Path = CookiePath,
            MaxAge = DirectLineTokens.ResumeLifetime,
            IsEssential = true,
        });
        return Results.Json(new
        {
            conversationId = grant.ConversationId,
            token = tokens.Issue(TokenPurpose.Conversation, grant),
            expires_in = (int)DirectLineTokens.ConversationLifetime.TotalSeconds,
            userId = grant.UserId,
        });
    }

    private static string? TextOf(RequestJson body, string name) =>
        body is RequestJson.Object { Json: var json } && json[name] is JValue { Value: string text } ? text : null;

    private static async Task<TokenGrant> ReadCookieAsync(HttpRequest request, string conversationId, DirectLineTokens tokens)
    {
        var cookie = request.Cookies[CookieOf(conversationId)]
            ?? throw DirectLineException.Unauthorized("This browser does not know that conversation.");
        var grant = await tokens.ReadAsync(TokenPurpose.Resume, cookie);
        new Caller(grant).MustBeIn(conversationId);
        return grant;
    }

    // Conversation ids are URL-safe, and so are fit to be cookie names; what a caller makes up finds no cookie.
    private static string CookieOf(string conversationId) => $"hipbot.{conversationId}";
}
