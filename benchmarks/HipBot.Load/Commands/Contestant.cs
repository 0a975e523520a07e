using HipBot.Load.Bots;
using HipBot.Load.Channels;
using HipBot.Load.Scripts;

namespace HipBot.Load.Commands;

/// <summary>A side that runs, with people ready to talk to it.</summary>
internal sealed class Contestant : IAsyncDisposable
{
    private const int RecordedCases = 12;

    private readonly IChannel _channel;

    private Contestant(Side side, RunningBot bot, IChannel channel, IReadOnlyList<Script> scripts)
    {
        (Side, Bot, _channel) = (side, bot, channel);
        Load = new(channel, scripts);
    }

    public Side Side { get; }

    public RunningBot Bot { get; }

    public Measuring.Load Load { get; }

    /// <summary>Starts a side's bot at a port; its channel takes the next one.</summary>
    public static async Task<Contestant> StartAsync(Side side, int port)
    {
        var bot = await RunningBot.StartAsync(side.Kind, port);
        try
        {
            IChannel channel = side.By == By.Connector ? await ConnectorChannel.OpenAsync(bot.Address, port + 1) : new DirectLineChannel(bot.Address);
            return new(side, bot, channel, side.Scripts ?? await Recorder.RecordAsync(channel, RecordedCases));
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
