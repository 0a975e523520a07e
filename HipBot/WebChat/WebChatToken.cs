using HipBot.DirectLine;
using HipBot.Http;
using Newtonsoft.Json.Linq;

namespace HipBot.WebChat;

/// <summary>Gives the page a token for a conversation: a new one, or one that this browser had before.</summary>
internal static class WebChatToken
{
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

        WebChatSession.Remember(request, response, grant, tokens);
        return WebChatSession.Result(grant, tokens);
    }

    private static string? TextOf(RequestJson body, string name) =>
        body is RequestJson.Object { Json: var json } && json[name] is JValue { Value: string text } ? text : null;

    private static async Task<TokenGrant> ReadCookieAsync(HttpRequest request, string conversationId, DirectLineTokens tokens)
    {
        var cookie = request.Cookies[WebChatSession.CookieOf(conversationId)]
            ?? throw DirectLineException.Unauthorized("This browser does not know that conversation.");
        var grant = await tokens.ReadAsync(TokenPurpose.Resume, cookie);
        new Caller(grant).MustBeIn(conversationId);
        return grant;
    }
}
