using HipBot.Dialogs;
using HipBot.Knowledge;
using HipBot.Settings;
using HipBot.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Club;

/// <summary>Opens private chats as the channel allows: by writing to the person first, or by a link to the page.</summary>
internal sealed class PrivateChats : IPrivateChats
{
    private readonly string _appId;
    private readonly ChannelTable _channels;
    private readonly HandOverLinks _links;
    private readonly ILogger<PrivateChats> _logger;
    private readonly IServiceScopeFactory _scopes;
    private readonly PrivateTakeUp _takeUp;
    private readonly bool _hasPage;

    public PrivateChats(BotSettings bot, WebChatSettings page, HandOverLinks links, PrivateTakeUp takeUp, KnowledgeBase knowledge, IServiceScopeFactory scopes, ILogger<PrivateChats> logger)
    {
        _appId = bot.MicrosoftAppId;
        _channels = knowledge.Channels;
        _hasPage = page.Enabled;
        _links = links;
        _takeUp = takeUp;
        _scopes = scopes;
        _logger = logger;
    }

    public Task OpenAsync(ITurnContext turnContext, string words, RunningClub? club, Func<PrivateChat, string?> tell, CancellationToken cancellationToken)
    {
        // A danger sign is answered before anything else is tried; and a turn that runs again opens no second chat.
        if (TurnTransaction.Current is { } turn)
        {
            turn.Afterwards(() => OpenAndTellAsync(turnContext, words, club, tell));
            return Task.CompletedTask;
        }

        return OpenAndTellAsync(turnContext, words, club, tell);
    }

    private async Task OpenAndTellAsync(ITurnContext turnContext, string words, RunningClub? club, Func<PrivateChat, string?> tell)
    {
        if (tell(await OpenAsync(turnContext, words, club)) is { } text)
        {
            await turnContext.SendActivityAsync(Addressing.To(turnContext.Activity.From, turnContext.Activity.ChannelId, text));
        }
    }

    private async Task<PrivateChat> OpenAsync(ITurnContext turnContext, string words, RunningClub? club)
    {
        var said = turnContext.Activity;
        if (turnContext.Adapter is CloudAdapter adapter && _channels.Of(said.ChannelId).WritesFirst && await TryWriteAsync(adapter, said, AudienceOf(turnContext), words, club))
        {
            return new PrivateChat.Opened();
        }

        return _hasPage
            ? new PrivateChat.Link(await _links.KeepAsync(words, club, said.Locale, CancellationToken.None), HandOverLinks.Minutes)
            : new PrivateChat.None();
    }

    private async Task<bool> TryWriteAsync(CloudAdapter adapter, Activity said, string? audience, string words, RunningClub? club)
    {
        var opened = false;
        try
        {
            // The address comes from this turn, whose caller was let in.
            await adapter.CreateConversationAsync(_appId, said.ChannelId, said.ServiceUrl, audience, To(said), TakeUpAsync, CancellationToken.None);
        }
        catch (Exception reason) when (reason is ErrorResponseException or HttpRequestException && !opened)
        {
            // Most often the person has not let the bot write to them. Nothing of what was said is logged.
            _logger.LogInformation("A private chat on {Channel} could not be opened: {Exception}.", said.ChannelId, reason.GetType().Name);
        }

        return opened;

        async Task TakeUpAsync(ITurnContext turn, CancellationToken stop)
        {
            if (turn.Activity.Conversation.Id == said.Conversation.Id)
            {
                return;
            }

            opened = true;
            turn.Activity.Conversation.ConversationType = "personal";
            await using var scope = _scopes.CreateAsyncScope();
            await _takeUp.RunAsync(turn, said, words, club, scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync, stop);
        }
    }

    private static ConversationParameters To(Activity said)
    {
        var tenant = said.Conversation.TenantId ?? (said.ChannelData as JObject)?.SelectToken("tenant.id")?.ToString();
        return new(isGroup: false, bot: said.Recipient, members: [said.From], tenantId: tenant)
        {
            ChannelData = tenant is null ? null : new JObject { ["tenant"] = new JObject { ["id"] = tenant } },
        };
    }

    private static string? AudienceOf(ITurnContext turnContext) =>
        turnContext.TurnState.TryGetValue(BotAdapter.OAuthScopeKey, out var audience) ? audience as string : null;
}
