using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>The events that begin turns.</summary>
public static class ActivityEvents
{
    /// <summary>Whether an activity begins a turn of the bot's own, that nobody's message began.</summary>
    public static bool IsOwn(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Type == ActivityTypes.Event && activity.AsEventActivity()?.Name == ActivityEventNames.ContinueConversation;
    }
}
