using HipBot.Authentication;
using HipBot.Connector;
using HipBot.Http;
using HipBot.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipBot.Controllers;

/// <summary>The Bot Framework endpoint: hands what channels send to the adapter, and the adapter's turn to the bot.</summary>
[ApiController]
[Route("api/messages")]
public sealed class BotController : ControllerBase
{
    private readonly IBotFrameworkHttpAdapter _adapter;
    private readonly IBot _bot;
    private readonly ILogger<BotController> _logger;
    private readonly bool _onlyFromHere;

    public BotController(IBotFrameworkHttpAdapter adapter, IBot bot, IConfiguration configuration, ILogger<BotController> logger)
    {
        _adapter = adapter;
        _bot = bot;
        _logger = logger;
        _onlyFromHere = string.IsNullOrEmpty(configuration[nameof(BotSettings.MicrosoftAppId)]);
    }

    [HttpPost]
    public async Task PostAsync(CancellationToken cancellationToken)
    {
        if (_onlyFromHere && !Addresses.IsFromHere(Request))
        {
            await ErrorBody.WriteAsync(Response, StatusCodes.Status403Forbidden, "Forbidden", "This bot has no app id, so only its own machine may call it.");
            return;
        }

        switch (await RequestJson.ReadAsync(Request))
        {
            case RequestJson.Malformed malformed:
                await RefuseAsync(malformed.Message);
                return;
            case RequestJson.Empty:
                await RefuseAsync("The body must be one activity.");
                return;
            case RequestJson.Object body:
                await (FaultOf(body.Json) is { } fault ? RefuseAsync(fault) : ProcessAsync(body, cancellationToken));
                return;
        }
    }

    // What every activity has; the adapter and the bot count on it.
    private static string? FaultOf(JObject activity)
    {
        string[] required = ["type", "channelId", "conversation.id", "from.id"];
        var missing = required.Where(path => activity.SelectToken(path) is not JValue { Value: string { Length: > 0 } });
        if (missing.FirstOrDefault() is { } absent)
        {
            return $"'{absent}' is missing or is not text.";
        }

        string[] names = ["id", "channelId", "conversation.id", "from.id", "recipient.id"];
        var odd = names.Where(name => activity.SelectToken(name) is JValue { Value: string text } && !Identifier.IsUsable(text));
        return odd.FirstOrDefault() is { } wrong ? Identifier.Fault(wrong) : null;
    }

    /// <exception cref="SecurityTokenMalformedException">There is a token, and it is not one.</exception>
    private static void MustBeReadable(string authorization)
    {
        try
        {
            if (authorization.Split(' ') is [_, var token])
            {
                _ = new JsonWebToken(token);
            }
        }
        catch (ArgumentException reason)
        {
            throw new SecurityTokenMalformedException("The token cannot be read.", reason);
        }
    }

    private Task RefuseAsync(string message) =>
        ErrorBody.WriteAsync(Response, StatusCodes.Status400BadRequest, "BadArgument", message);

    private async Task ProcessAsync(RequestJson.Object body, CancellationToken cancellationToken)
    {
        // The adapter reads the body itself, and the first reading has used it up.
        Request.Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body.Json.ToString(Formatting.None)));
        try
        {
            MustBeReadable(Request.Headers.Authorization.ToString());
            await _adapter.ProcessAsync(Request, Response, _bot, cancellationToken);
        }
        catch (Exception reason) when (reason is SecurityTokenException or SecurityTokenArgumentException)
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        catch (ThrottledException)
        {
            await RateLimits.RefuseAsync(Response);
        }
        catch (TokenNotForUsException)
        {
            Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        catch (Exception reason) when (!Response.HasStarted && reason is not OperationCanceledException)
        {
            // Nor could an apology be sent: most often the channel that is to be answered cannot be reached.
            _logger.LogError("An activity could not be answered: {Exception}.", reason.GetType().Name);
            Response.StatusCode = StatusCodes.Status502BadGateway;
        }

        if (!Response.HasStarted && Response is { StatusCode: >= 400, ContentType: null })
        {
            var (code, message) = Response.StatusCode switch
            {
                StatusCodes.Status400BadRequest => ("BadArgument", "The body is not an activity with a type."),
                StatusCodes.Status401Unauthorized => ("Unauthorized", "The call carries no token, or not one that this bot accepts."),
                StatusCodes.Status403Forbidden => ("Forbidden", "The token is good, but not for this."),
                StatusCodes.Status501NotImplemented => ("NotImplemented", "The bot does not know this invoke."),
                StatusCodes.Status502BadGateway => ("BotRejectedActivity", "The bot could not answer, or its answer could not be delivered."),
                _ => ("ServiceError", "The activity could not be dealt with."),
            };
            await ErrorBody.WriteAsync(Response, Response.StatusCode, code, message);
        }
    }
}
