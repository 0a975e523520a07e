using Microsoft.Bot.Builder;

namespace HipBot.Turns;

/// <summary>A turn as it was before anything ran in it, so that it can run again as if for the first time.</summary>
internal sealed class TurnBeginning
{
    private readonly ITurnContext _turnContext;
    private readonly List<KeyValuePair<string, object>> _state;

    public TurnBeginning(ITurnContext turnContext)
    {
        _turnContext = turnContext;
        _state = [.. turnContext.TurnState];
    }

    /// <summary>Forgets what was remembered, answered and kept for the response since.</summary>
    public void Restore()
    {
        _turnContext.TurnState.Clear();
        foreach (var (key, value) in _state)
        {
            _turnContext.TurnState[key] = value;
        }

        (_turnContext as TurnContext)?.BufferedReplyActivities.Clear();
    }
}
