using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>The mentions among the entities, in their order; empty when there are none.</summary>
    public Mention[] GetMentions() =>
        Entities?
            .Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.Properties.ToObject<Mention>())
            .ToArray()
        ?? Array.Empty<Mention>();

    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        var data when data.GetType() == typeof(TypeT) => (TypeT)data,
        var data => ((JObject)data).ToObject<TypeT>(),
    };

    [SuppressMessage("Design", "CA1031", Justification = "Any data that does not fit is answered with false.")]
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        if (ChannelData == null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch
        {
            return false;
        }
    }

    public ConversationReference GetConversationReference() =>
        new()
        {
            ActivityId = IdToReplyTo(),
            User = From,
            Bot = Recipient,
            Conversation = Conversation,
            ChannelId = ChannelId,
            Locale = Locale,
            ServiceUrl = ServiceUrl,
        };

    /// <summary>A reference to the activity that <paramref name="reply"/> names, in this activity's conversation.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity by <paramref name="reference"/>: from the user when incoming, else to them.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);

        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;

        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    public bool IsFromStreamingConnection() =>
        ServiceUrl != null && !ServiceUrl.StartsWith("http", StringComparison.InvariantCultureIgnoreCase);

    // These two channels give a conversationUpdate an id that clients never see, so nothing can be a reply to it.
    private string IdToReplyTo()
    {
        var unseen = string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
            && (string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase)
                || string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase));
        return unseen ? null : Id;
    }
}
