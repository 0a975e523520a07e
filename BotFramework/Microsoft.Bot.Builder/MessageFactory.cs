using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public static class MessageFactory
{
    public static Activity Text(string text, string ssml = null, string inputHint = null) =>
        Message(text, ssml, inputHint);

    /// <summary>A message whose answers can be tapped; each is shown and sent as it stands.</summary>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null) =>
        SuggestedActions(actions, text, ssml, inputHint, toList: null);

    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null, IList<string> toList = default)
    {
        ArgumentNullException.ThrowIfNull(actions);
        return SuggestedActions(
            actions.Select(action => new CardAction { Type = ActionTypes.ImBack, Value = action, Title = action }),
            text,
            ssml,
            inputHint,
            toList);
    }

    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null, IList<string> toList = default)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Message(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { To = toList, Actions = cardActions.ToList() };
        return message;
    }

    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return WithAttachments(AttachmentLayoutTypes.List, [attachment], text, ssml, inputHint);
    }

    public static IMessageActivity Attachment(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return WithAttachments(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);
    }

    public static IMessageActivity Carousel(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return WithAttachments(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);
    }

    public static IMessageActivity ContentUrl(string url, string contentType, string name = null, string text = null, string ssml = null, string inputHint = null)
    {
        if (string.IsNullOrWhiteSpace(url))
        {
            throw new ArgumentNullException(nameof(url));
        }

        if (string.IsNullOrWhiteSpace(contentType))
        {
            throw new ArgumentNullException(nameof(contentType));
        }

        var attachment = new Attachment { ContentType = contentType, ContentUrl = url, Name = !string.IsNullOrWhiteSpace(name) ? name : string.Empty };
        return WithAttachments(AttachmentLayoutTypes.List, [attachment], text, ssml, inputHint);
    }

    private static Activity WithAttachments(string layout, IEnumerable<Attachment> attachments, string text, string ssml, string inputHint)
    {
        var message = Message(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = attachments.ToList();
        return message;
    }

    // Clients show an empty text as an empty bubble, a missing one not at all.
    private static Activity Message(string text, string ssml, string inputHint)
    {
        var message = (Activity)Activity.CreateMessageActivity();
        message.Text = !string.IsNullOrWhiteSpace(text) ? text : null;
        message.Speak = !string.IsNullOrWhiteSpace(ssml) ? ssml : null;
        message.InputHint = inputHint ?? InputHints.AcceptingInput;
        return message;
    }
}
