using System.Globalization;

namespace HipBot.DirectLine;

/// <summary>What clients are told of a conversation: a token for it, and where its stream is.</summary>
internal sealed class ConversationResponses
{
    private static readonly int ExpiresIn = (int)DirectLineTokens.ConversationLifetime.TotalSeconds;

    private readonly DirectLineTokens _tokens;

    public ConversationResponses(DirectLineTokens tokens) => _tokens = tokens;

    public IResult Token(TokenGrant grant) => Results.Json(new
    {
        conversationId = grant.ConversationId,
        token = _tokens.Issue(TokenPurpose.Conversation, grant),
        expires_in = ExpiresIn,
    });

    /// <param name="watermark">Where the stream is to begin: after this place in the log.</param>
    public IResult Conversation(HttpRequest request, TokenGrant grant, long watermark, int status) => Results.Json(
        new
        {
            conversationId = grant.ConversationId,
            token = _tokens.Issue(TokenPurpose.Conversation, grant),
            expires_in = ExpiresIn,
            streamUrl = StreamUrl(request, grant, watermark),
        },
        statusCode: status);

    // The client does not send its watermark to the stream itself, so the URL must carry it.
    private string StreamUrl(HttpRequest request, TokenGrant grant, long watermark)
    {
        var token = _tokens.Issue(TokenPurpose.Stream, grant);
        var path = $"/v3/directline/conversations/{Uri.EscapeDataString(grant.ConversationId)}/stream";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{request.PathBase}{path}?t={token}&watermark={watermark}");
    }
}
