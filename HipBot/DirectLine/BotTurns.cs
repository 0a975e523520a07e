using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.DirectLine;

/// <summary>Runs the bot on what Direct Line hands in, with a bot of its own for each turn.</summary>
internal sealed class BotTurns
{
    private readonly DirectLineAdapter _adapter;
    private readonly IServiceScopeFactory _scopes;

    public BotTurns(DirectLineAdapter adapter, IServiceScopeFactory scopes)
    {
        _adapter = adapter;
        _scopes = scopes;
    }

    /// <summary>Runs one turn to its end, even when the client who asked for it has gone.</summary>
    public async Task RunAsync(Activity activity)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var bot = scope.ServiceProvider.GetRequiredService<IBot>();
        await _adapter.ProcessAsync(activity, bot.OnTurnAsync, CancellationToken.None);
    }
}
