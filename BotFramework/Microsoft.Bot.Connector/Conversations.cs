using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

public partial class Conversations : IConversations
{
    public Conversations(ConnectorClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    public ConnectorClient Client { get; private set; }

    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(string continuationToken = default, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        SendAsync<ConversationsResult>(HttpMethod.Get, "v3/conversations" + Query(("continuationToken", continuationToken)), null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require(parameters, nameof(parameters));
        return SendAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require(conversationId, nameof(conversationId));
        Require(activity, nameof(activity));
        return SendAsync<ResourceResponse>(HttpMethod.Post, $"{Path(conversationId)}/activities", activity, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(string conversationId, Transcript transcript, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require(conversationId, nameof(conversationId));
        Require(transcript, nameof(transcript));
        return SendAsync<ResourceResponse>(HttpMethod.Post, $"{Path(conversationId)}/activities/history", transcript, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require(activity, nameof(activity));
        return SendAsync<ResourceResponse>(HttpMethod.Put, ActivityPath(conversationId, activityId), activity, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require(activity, nameof(activity));
        return SendAsync<ResourceResponse>(HttpMethod.Post, ActivityPath(conversationId, activityId), activity, customHeaders, cancellationToken);
    }

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        await SendAsync<object>(HttpMethod.Delete, ActivityPath(conversationId, activityId), null, customHeaders, cancellationToken).ConfigureAwait(false);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require(conversationId, nameof(conversationId));
        return SendAsync<IList<ChannelAccount>>(HttpMethod.Get, $"{Path(conversationId)}/members", null, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require(conversationId, nameof(conversationId));
        Require(userId, nameof(userId));
        return SendAsync<ChannelAccount>(HttpMethod.Get, $"{Path(conversationId)}/members/{Uri.EscapeDataString(userId)}", null, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(string conversationId, int? pageSize = default, string continuationToken = default, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require(conversationId, nameof(conversationId));
        var query = Query(("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture)), ("continuationToken", continuationToken));
        return SendAsync<PagedMembersResult>(HttpMethod.Get, $"{Path(conversationId)}/pagedmembers{query}", null, customHeaders, cancellationToken);
    }

    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require(conversationId, nameof(conversationId));
        Require(memberId, nameof(memberId));
        return await SendAsync<object>(HttpMethod.Delete, $"{Path(conversationId)}/members/{Uri.EscapeDataString(memberId)}", null, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        SendAsync<IList<ChannelAccount>>(HttpMethod.Get, $"{ActivityPath(conversationId, activityId)}/members", null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require(conversationId, nameof(conversationId));
        Require(attachmentUpload, nameof(attachmentUpload));
        return SendAsync<ResourceResponse>(HttpMethod.Post, $"{Path(conversationId)}/attachments", attachmentUpload, customHeaders, cancellationToken);
    }

    private static string Path(string conversationId) => $"v3/conversations/{Uri.EscapeDataString(conversationId)}";

    private static string ActivityPath(string conversationId, string activityId)
    {
        Require(conversationId, nameof(conversationId));
        Require(activityId, nameof(activityId));
        return $"{Path(conversationId)}/activities/{Uri.EscapeDataString(activityId)}";
    }

    private static void Require(object value, string name)
    {
        if (value == null)
        {
            throw new ValidationException(ValidationRules.CannotBeNull, name);
        }
    }
}
