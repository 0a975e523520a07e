using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Dialogs;

/// <summary>Something said before whatever else a turn says, without counting as an answer: prompts ask again only where nothing was answered.</summary>
internal sealed class Preface
{
    private readonly string _text;
    private bool _isSaid;

    private Preface(string text) => _text = text;

    /// <summary>Has a text said first; where a turn runs again, what was meant to be said first in its last run is not.</summary>
    public static void Begin(ITurnContext turnContext, string text)
    {
        var preface = new Preface(text);
        turnContext.TurnState.Set(preface);
        turnContext.OnSendActivities(preface.SendAsync);
    }

    private async Task<ResourceResponse[]> SendAsync(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (_isSaid || turnContext.TurnState.Get<Preface>() != this || activities.TrueForAll(activity => activity.Type != ActivityTypes.Message))
        {
            return await next();
        }

        _isSaid = true;
        var first = MessageFactory.Text(_text);
        first.ApplyConversationReference(turnContext.Activity.GetConversationReference());
        first.ReplyToId = null;
        activities.Insert(0, first);
        var responses = await next();

        // Who sends something gets to know of that only.
        return responses.Length == activities.Count ? responses[1..] : responses;
    }
}
