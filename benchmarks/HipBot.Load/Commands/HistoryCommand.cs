using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using HipBot.Load.Bots;
using HipBot.Load.Channels;
using HipBot.Load.Measuring;

namespace HipBot.Load.Commands;

/// <summary>What a turn costs when the same person has said much already.</summary>
internal static class HistoryCommand
{
    private const int Step = 200;

    public static Command Create()
    {
        var turns = new Option<int>("--turns") { DefaultValueFactory = _ => 1000, Description = "How many turns one conversation has." };
        var command = new Command("history", "Milliseconds a turn, and stored bytes, as one conversation grows.") { turns, Ports.Option, Artifacts.AsTheyAre };
        command.SetAction(async parsed =>
        {
            await Artifacts.BuildAsync(parsed);
            await using var bot = await RunningBot.StartAsync(BotKind.HipBot, parsed.GetValue(Ports.Option));
            await using var channel = new DirectLineChannel(bot.Address);
            await TalkAsync(channel, bot, Step, new("warm-up turns", "p50 ms", "p95 ms", "stored KB"));
            await TalkAsync(channel, bot, parsed.GetValue(turns), new("turns", "p50 ms", "p95 ms", "stored KB"));
        });
        return command;
    }

    private static async Task TalkAsync(DirectLineChannel channel, RunningBot bot, int turns, Table table)
    {
        await using var conversation = await channel.BeginAsync("history");
        await conversation.SayAsync("The outside of my left hip has hurt for two weeks.", replies: 0);
        await conversation.SayAsync("yes", replies: 0);
        var watch = Stopwatch.StartNew();
        var times = new List<double>();
        for (var turn = 1; turn <= turns; turn++)
        {
            // A word that the bot answers at any point, and that leaves the question open.
            var begun = Stopwatch.GetTimestamp();
            await conversation.SayAsync(string.Create(CultureInfo.InvariantCulture, $"Is it {turn % 10} out of 10 that most have?"), replies: 1);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            if (turn % Step == 0)
            {
                var latencies = new Latencies([.. times], watch.Elapsed);
                table.Row(turn, latencies.Within(0.5), latencies.Within(0.95), bot.Stored / 1024.0);
                times.Clear();
            }
        }
    }
}
