using System.Security.Cryptography;
using System.Text;
using HipBot.DirectLine;
using HipBot.Http;
using HipBot.WebChat;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace HipBot.Club;

/// <summary>Tokens for the page: to a club's server for its secret, and to whoever opens the link to a private chat.</summary>
internal sealed class ClubTokens
{
    private const string Scheme = "Bearer ";

    private readonly Uri _address;
    private readonly ClubList _clubs;
    private readonly IConfiguration _configuration;
    private readonly HandOverLinks _links;
    private readonly DirectLineService _service;
    private readonly IStorage _storage;
    private readonly DirectLineTokens _tokens;

    public ClubTokens(ClubList clubs, IConfiguration configuration, Uri address, HandOverLinks links, DirectLineService service, DirectLineTokens tokens, IStorage storage)
    {
        _clubs = clubs;
        _configuration = configuration;
        _address = address;
        _links = links;
        _service = service;
        _tokens = tokens;
        _storage = storage;
    }

    /// <summary>A token for a new conversation of a member, to the club's server, which hands it to its page.</summary>
    public async Task<IResult> IssueAsync(string id, HttpRequest request)
    {
        if (_clubs.Find(id) is not { Widget: { } widget } club)
        {
            throw DirectLineException.NotFound("There is no such club, or it has no chat on its site.");
        }

        MustHoldSecret(request, club);
        var parameters = await TokenParameters.ReadAsync(request);
        var userId = parameters.UserId ?? ConversationIds.NewUser();
        if (!userId.StartsWith(InboundActivity.ReservedForTokens, StringComparison.Ordinal))
        {
            throw DirectLineException.BadArgument($"'user.id' must begin with '{InboundActivity.ReservedForTokens}'.");
        }

        // The page calls from its own address; the club's sites are those that may hold it.
        string[] origins = [_address.GetLeftPart(UriPartial.Authority), $"{request.Scheme}://{request.Host}", .. widget.Origins];
        var grant = new TokenGrant(ConversationIds.New(), userId, parameters.UserName ?? "You", parameters.Locale ?? club.Locale, [.. origins.Distinct()]);
        await ConversationBeginnings.AsMemberAsync(_storage, grant.ConversationId, club);
        return WebChatSession.Result(grant, _tokens);
    }

    /// <summary>Opens the private chat behind a link, with what was said already said in it.</summary>
    public async Task<IResult> TakeAsync(HttpRequest request, HttpResponse response)
    {
        if (!request.HasJsonContentType())
        {
            return ErrorBody.Result(StatusCodes.Status415UnsupportedMediaType, "BadArgument", "Send the body as application/json.");
        }

        var token = await RequestJson.ReadAsync(request) is RequestJson.Object { Json: var json } && json["token"] is JValue { Value: string text } ? text : string.Empty;
        if (await _links.TakeAsync(token, request.HttpContext.RequestAborted) is not { } said)
        {
            return ErrorBody.Result(StatusCodes.Status410Gone, "Gone", "The link has been used, or its time is over.");
        }

        var club = _clubs.Find(said.Club);
        var grant = new TokenGrant(ConversationIds.New(), ConversationIds.NewUser(), "You", club?.Locale ?? said.Locale);
        if (club is not null)
        {
            await ConversationBeginnings.AsMemberAsync(_storage, grant.ConversationId, club);
        }

        await _service.BeginAsync(new(grant.ConversationId, grant.UserId, grant.UserName, grant.Locale, Ended: false), said.Words);
        WebChatSession.Remember(request, response, grant, _tokens);
        return WebChatSession.Result(grant, _tokens);
    }

    private void MustHoldSecret(HttpRequest request, RunningClub club)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            throw DirectLineException.Unauthorized("Send 'Authorization: Bearer' with the club's secret.");
        }

        // Hashes have one length, so that comparing takes the same time for every guess.
        if (!CryptographicOperations.FixedTimeEquals(HashOf(header[Scheme.Length..].Trim()), HashOf(_configuration[club.SecretFrom!]!)))
        {
            throw DirectLineException.Forbidden("The secret is not that of the club.");
        }
    }

    private static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
