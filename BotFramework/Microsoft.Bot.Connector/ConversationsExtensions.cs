using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The operations of <see cref="IConversations"/> without their HTTP messages.</summary>
public static class ConversationsExtensions
{
    public static Task<ConversationsResult> GetConversationsAsync(this IConversations operations, string continuationToken = default, CancellationToken cancellationToken = default) =>
        BodyAsync(operations.GetConversationsWithHttpMessagesAsync(continuationToken, null, cancellationToken));

    public static Task<ConversationResourceResponse> CreateConversationAsync(this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        BodyAsync(operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken));

    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        BodyAsync(operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken));

    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    public static Task<ResourceResponse> SendConversationHistoryAsync(this IConversations operations, string conversationId, Transcript transcript, CancellationToken cancellationToken = default) =>
        BodyAsync(operations.SendConversationHistoryWithHttpMessagesAsync(conversationId, transcript, null, cancellationToken));

    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        BodyAsync(operations.UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken));

    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        BodyAsync(operations.ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken));

    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity.ReplyToId);
        return operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);
    }

    public static async Task DeleteActivityAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        using var response = await operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken).ConfigureAwait(false);
    }

    public static Task<IList<ChannelAccount>> GetConversationMembersAsync(this IConversations operations, string conversationId, CancellationToken cancellationToken = default) =>
        BodyAsync(operations.GetConversationMembersWithHttpMessagesAsync(conversationId, null, cancellationToken));

    public static Task<ChannelAccount> GetConversationMemberAsync(this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default) =>
        BodyAsync(operations.GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken));

    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(this IConversations operations, string conversationId, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default) =>
        BodyAsync(operations.GetConversationPagedMembersWithHttpMessagesAsync(conversationId, pageSize, continuationToken, null, cancellationToken));

    public static async Task DeleteConversationMemberAsync(this IConversations operations, string conversationId, string memberId, CancellationToken cancellationToken = default)
    {
        using var response = await operations.DeleteConversationMemberWithHttpMessagesAsync(conversationId, memberId, null, cancellationToken).ConfigureAwait(false);
    }

    public static Task<IList<ChannelAccount>> GetActivityMembersAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        BodyAsync(operations.GetActivityMembersWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken));

    public static Task<ResourceResponse> UploadAttachmentAsync(this IConversations operations, string conversationId, AttachmentData attachmentUpload, CancellationToken cancellationToken = default) =>
        BodyAsync(operations.UploadAttachmentWithHttpMessagesAsync(conversationId, attachmentUpload, null, cancellationToken));

    private static async Task<T> BodyAsync<T>(Task<HttpOperationResponse<T>> operation)
    {
        using var response = await operation.ConfigureAwait(false);
        return response.Body;
    }
}
