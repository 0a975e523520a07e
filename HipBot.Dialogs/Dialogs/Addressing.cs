using System.Text.RegularExpressions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>Says to whom of many a public message speaks, so that nobody else wonders whether they are meant.</summary>
public static class Addressing
{
    // A name is somebody's own text: what could be a link, a mark or a whole sentence is left out.
    private static readonly Regex Fit = new(@"^[\p{L}\p{M}][\p{L}\p{M} .'\u2019-]{0,39}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>A message to one person: in Teams it mentions them, elsewhere it begins with their name; the text alone where they have no name that can be said.</summary>
    public static Activity To(ChannelAccount? person, string? channelId, string text)
    {
        if (person?.Name?.Trim() is not { } name || !Fit.IsMatch(name))
        {
            return MessageFactory.Text(text);
        }

        if (channelId != Channels.Msteams)
        {
            return MessageFactory.Text($"{name}: {text}");
        }

        var mention = $"<at>{name}</at>";
        var message = MessageFactory.Text($"{mention} {text}");
        message.Entities = [new Mention { Text = mention, Mentioned = new ChannelAccount(person.Id, name) }];
        return message;
    }
}
