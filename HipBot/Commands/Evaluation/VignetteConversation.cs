using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Commands.Evaluation;

/// <summary>Talks to the whole bot as the patient of a vignette, by the entities on its activities alone.</summary>
internal sealed class VignetteConversation(IBot bot, Vignette vignette, TimeProvider clock)
{
    private const int MostTurns = 40;
    private const string Consent = "consent";
    private const string AfterPrefix = "after.";

    // A channel without cards, so that a transcript reads as what was said.
    private const string Channel = "evaluation";

    private readonly TestAdapter _adapter = new(ConversationOf(vignette));
    private readonly List<string> _asked = [];
    private readonly List<string> _transcript = [];
    private JObject? _assessment;
    private int _rephrased;
    private bool _isOver;

    /// <summary>Runs the conversation to its assessment.</summary>
    public async Task<VignetteResult> RunAsync(CancellationToken cancellationToken)
    {
        var next = await SayAsync(vignette.Opening, cancellationToken);
        for (var turn = 1; turn < MostTurns && !_isOver && next is not null; turn++)
        {
            next = await SayAsync(Reply(next), cancellationToken);
        }

        return new(vignette, Outcome.From(_assessment), _asked, _rephrased, _transcript);
    }

    private string Reply(string slot)
    {
        if (slot == Consent)
        {
            return "yes";
        }

        // The same slot twice running is one question put in other words.
        if (_asked is [.., var last] && last == slot)
        {
            _rephrased++;
        }
        else
        {
            _asked.Add(slot);
        }

        return vignette.Answer(slot);
    }

    // Each case is a conversation of its own: the bot remembers the others.
    private static ConversationReference ConversationOf(Vignette vignette)
    {
        var conversation = TestAdapter.CreateConversation(vignette.Id);
        conversation.ChannelId = Channel;
        return conversation;
    }

    // Gives the slot that the bot asks for next; null where it asks nothing.
    private async Task<string?> SayAsync(string text, CancellationToken cancellationToken)
    {
        _transcript.Add($"user: {text}");
        var said = _adapter.MakeActivity(text);
        // Unset, the adapter would stamp the machine's own time, and "since Sunday" would mean something else every day.
        said.LocalTimestamp = clock.GetLocalNow();
        await _adapter.ProcessActivityAsync(said, bot.OnTurnAsync, cancellationToken);
        string? asked = null;
        while (_adapter.GetNextReply() is { } reply)
        {
            if (reply is Activity { Type: ActivityTypes.Message } message)
            {
                _transcript.Add($"bot: {message.Text}");
                asked = Read(message) ?? asked;
            }
        }

        return asked;
    }

    private string? Read(Activity message)
    {
        string? asked = null;
        foreach (var entity in message.Entities ?? [])
        {
            if (entity.Type == "HipBot.Assessment")
            {
                _assessment = entity.Properties;
                _isOver |= entity.Properties.Value<bool>("final");
            }
            else if (entity.Type == "HipBot.Ask")
            {
                asked = entity.Properties.Value<string>("slot");
                _isOver |= asked?.StartsWith(AfterPrefix, StringComparison.Ordinal) == true;
            }
        }

        return asked;
    }
}
