using HipBot.Turns;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace HipBot;

/// <summary>The adapter for the channels of the Bot Connector service.</summary>
public sealed class AdapterWithErrorHandler : CloudAdapter
{
    public AdapterWithErrorHandler(
        BotFrameworkAuthentication authentication,
        ILogger<IBotFrameworkHttpAdapter> logger,
        TurnGate gate,
        ITurnErrorHandler errors)
        : base(authentication, logger)
    {
        Use(gate);
        OnTurnError = errors.HandleAsync;
    }
}
