using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the members of a turn's conversation.</summary>
public static class TeamsInfo
{
    /// <summary>One member of the team, or of the chat where there is no team.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        var team = turnContext.Activity.TeamsGetTeamInfo();
        return team?.Id != null
            ? GetTeamMemberAsync(turnContext, userId, team.Id, cancellationToken)
            : MemberAsync(turnContext, userId, turnContext.Activity?.Conversation?.Id, cancellationToken);
    }

    public static Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default)
    {
        var id = teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");
        return MemberAsync(turnContext, userId, id, cancellationToken);
    }

    /// <summary>A page of the members of the team, or of the chat where there is no team.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default)
    {
        var team = turnContext.Activity.TeamsGetTeamInfo();
        return team?.Id != null
            ? GetPagedTeamMembersAsync(turnContext, team.Id, continuationToken, pageSize, cancellationToken)
            : PageAsync(turnContext, turnContext.Activity?.Conversation?.Id, continuationToken, pageSize, cancellationToken);
    }

    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(ITurnContext turnContext, string teamId = default, string continuationToken = default, int? pageSize = default, CancellationToken cancellationToken = default)
    {
        var id = teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");
        return PageAsync(turnContext, id, continuationToken, pageSize, cancellationToken);
    }

    /// <summary>Begins a thread in a channel; gives a reference to it and the id of its first message.</summary>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(ITurnContext turnContext, IActivity activity, string teamsChannelId, string botAppId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(turnContext.Activity);
        if (string.IsNullOrEmpty(teamsChannelId))
        {
            throw new ArgumentNullException(nameof(teamsChannelId));
        }

        var parameters = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = teamsChannelId } },
            Activity = (Activity)activity,
        };

        ConversationReference reference = null;
        string activityId = null;
        await turnContext.Adapter.CreateConversationAsync(
            botAppId,
            Channels.Msteams,
            turnContext.Activity.ServiceUrl,
            null,
            parameters,
            (turn, _) =>
            {
                reference = turn.Activity.GetConversationReference();
                activityId = turn.Activity.Id;
                return Task.CompletedTask;
            },
            cancellationToken).ConfigureAwait(false);
        return new Tuple<ConversationReference, string>(reference, activityId);
    }

    private static async Task<TeamsChannelAccount> MemberAsync(ITurnContext turnContext, string userId, string conversationId, CancellationToken cancellationToken)
    {
        RequireConversation(conversationId);
        if (userId == null)
        {
            throw new InvalidOperationException("The GetMember operation needs a valid user id.");
        }

        var member = await ((Conversations)ConnectorOf(turnContext).Conversations).GetConversationMemberAsync(userId, conversationId, cancellationToken).ConfigureAwait(false);
        return JObject.FromObject(member).ToObject<TeamsChannelAccount>();
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(ITurnContext turnContext, string conversationId, string continuationToken, int? pageSize, CancellationToken cancellationToken)
    {
        RequireConversation(conversationId);
        var page = await ConnectorOf(turnContext).Conversations.GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static void RequireConversation(string conversationId)
    {
        if (conversationId == null)
        {
            throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        }
    }

    private static IConnectorClient ConnectorOf(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException("This method requires a connector client.");
}
