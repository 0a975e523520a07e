using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipBot.Turns;

/// <summary>Keeps a turn that runs again from saying again what it has said already.</summary>
internal sealed class SaidOnce
{
    private readonly List<(string Content, ResourceResponse Response)> _said = [];
    private int _repeating;
    private int _position;

    public SaidOnce(ITurnContext turnContext) => turnContext.OnSendActivities(SendAsync);

    /// <summary>The turn begins anew: as long as it says the same in the same order, nothing more is sent.</summary>
    public void StartAgain()
    {
        _repeating = _said.Count;
        _position = 0;
    }

    private async Task<ResourceResponse[]> SendAsync(
        ITurnContext turnContext,
        List<Activity> activities,
        Func<Task<ResourceResponse[]>> next)
    {
        var contents = activities.Select(ContentOf).ToList();
        if (_position + contents.Count <= _repeating
            && contents.SequenceEqual(_said.Skip(_position).Take(contents.Count).Select(one => one.Content)))
        {
            var repeated = _said.Skip(_position).Take(contents.Count).Select(one => one.Response).ToArray();
            _position += contents.Count;
            return repeated;
        }

        // From here on the turn goes another way, so all of it is new.
        _repeating = 0;
        var responses = await next();
        _said.AddRange(contents.Zip(responses));
        return responses;
    }

    private static string ContentOf(Activity activity) => JsonConvert.SerializeObject(
        new { activity.Type, activity.Text, activity.Value, activity.Attachments, activity.SuggestedActions, activity.Entities });
}
