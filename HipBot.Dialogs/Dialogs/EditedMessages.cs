using HipBot.Knowledge;
using Microsoft.Bot.Builder;

namespace HipBot.Dialogs;

/// <summary>What becomes of a message that its writer changes or deletes afterwards.</summary>
/// <remarks>
/// A danger sign in the new wording counts like one in a new message. Anything else is not taken for an answer, since another
/// question may be open by now. Words that were deleted are not kept.
/// </remarks>
public sealed class EditedMessages
{
    private readonly EpisodeStore _episodes;
    private readonly LoneMessages _messages;
    private readonly string _edited;

    /// <summary>Looks after the messages of the conversations in the given store.</summary>
    public EditedMessages(EpisodeStore episodes, LoneMessages messages, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _episodes = episodes;
        _messages = messages;
        _edited = knowledge.Conversation.Texts.MessageEdited;
    }

    /// <summary>Whether the new wording holds a danger sign that the person has not been told about.</summary>
    public async Task<bool> HoldsNewDangerAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        return _messages.Assess(MessageText.Of(turnContext.Activity), turnContext.Activity).RedFlags.Any(flag => !episode.Escalated.Contains(flag.Id));
    }

    /// <summary>Puts the new words in the place of the old ones, and says so where they tell something else about the complaint.</summary>
    public async Task NoteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var episode = await _episodes.GetAsync(turnContext, cancellationToken);
        if (activity.Id is not { } id || !episode.Said.Exists(saying => saying.MessageId == id))
        {
            return;
        }

        var words = MessageText.Of(activity);
        await _episodes.UpdateAsync(turnContext, known => known.Reworded(id, words), cancellationToken);
        if (_messages.Read(words, activity).Any(finding => !episode.Findings.Exists(known => known.Slot == finding.Slot && known.Value == finding.Value && known.State == finding.State)))
        {
            await turnContext.SendActivityAsync(MessageFactory.Text(_edited), cancellationToken);
        }
    }

    /// <summary>Forgets the words of a message that was deleted.</summary>
    public Task ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.Id is { } id
            ? _episodes.UpdateAsync(turnContext, known => known.Reworded(id, null), cancellationToken)
            : Task.CompletedTask;
    }
}
