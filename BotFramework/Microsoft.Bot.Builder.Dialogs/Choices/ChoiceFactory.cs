using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
public class ChoiceFactory
{
    private const int MostInlineChoices = 3;

    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, null);

    /// <summary>Shows choices as the channel can show them best: buttons where it has enough of them and no title is too long, else text.</summary>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text, string speak, ChoiceFactoryOptions options, string conversationType, IList<string> toList = null)
    {
        channelId ??= string.Empty;
        list ??= [];

        var longTitles = list.Any(choice => LongestTitle(choice) > Channel.MaxActionTitleLength(channelId));
        if (longTitles)
        {
            return List(list, text, speak, options);
        }

        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
        {
            return SuggestedAction(list, text, speak, toList);
        }

        if (Channel.SupportsCardActions(channelId, list.Count))
        {
            return HeroCard(list, text, speak);
        }

        return list.Count <= MostInlineChoices ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>One sentence: "pick (1) red, (2) green, or (3) blue".</summary>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var includeNumbers = options?.IncludeNumbers ?? true;
        var separator = options?.InlineSeparator ?? ", ";
        var beforeLast = choices.Count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";

        var sentence = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            sentence.Append(index == 0 ? string.Empty : index == choices.Count - 1 ? beforeLast : separator);
            if (includeNumbers)
            {
                sentence.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            }

            sentence.Append(Title(choices[index]));
        }

        return MessageFactory.Text(sentence.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>One choice a line, numbered or with a dash.</summary>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        var includeNumbers = options?.IncludeNumbers ?? true;
        var lines = (choices ?? []).Select((choice, index) => (includeNumbers ? $"{index + 1}. " : "- ") + Title(choice));
        return MessageFactory.Text($"{text}\n\n   {string.Join("\n   ", lines)}", speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    /// <summary>Buttons beside the message; <paramref name="toList"/> holds the ids of those who see them, null for everyone.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text, string speak, IList<string> toList)
    {
        var message = MessageFactory.SuggestedActions(Actions(choices), text, speak, InputHints.ExpectingInput);
        message.SuggestedActions.To = toList;
        return message;
    }

    public static Activity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard(text: text, buttons: Actions(choices));
        return (Activity)MessageFactory.Attachment(card.ToAttachment(), null, speak, InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string> choices) => [.. (choices ?? []).Select(choice => new Choice(choice))];

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static int LongestTitle(Choice choice) =>
        string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value.Length : choice.Action.Title.Length;

    private static List<CardAction> Actions(IList<Choice> choices) =>
        [.. (choices ?? []).Select(choice => choice.Action ?? new CardAction(ActionTypes.ImBack, title: choice.Value, value: choice.Value))];
}
