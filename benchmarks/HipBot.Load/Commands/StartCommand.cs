using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using HipBot.Load.Bots;
using HipBot.Load.Channels;
using HipBot.Load.Measuring;

namespace HipBot.Load.Commands;

/// <summary>How long it takes from the start of a process to the first answered turn.</summary>
internal static class StartCommand
{
    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 7, Description = "How often each bot is started." };
        var command = new Command("start", "Milliseconds from the start of the process to the first answered turn.") { rounds, Ports.Option, Artifacts.AsTheyAre };
        command.SetAction(async parsed =>
        {
            await Artifacts.BuildAsync(parsed);
            BotKind[] kinds = [BotKind.HipBot, BotKind.SixSteps, BotKind.Peer];
            var times = kinds.ToDictionary(kind => kind.Name, _ => new List<double>());
            for (var round = 0; round < parsed.GetValue(rounds); round++)
            {
                foreach (var kind in kinds)
                {
                    times[kind.Name].Add((await FirstTurnAsync(kind, parsed.GetValue(Ports.Option))).TotalMilliseconds);
                }
            }

            var table = new Table("bot", "median ms", "best ms", "worst ms");
            foreach (var (name, all) in times)
            {
                all.Sort();
                table.Row(name, all[all.Count / 2], all[0], all[^1]);
            }
        });
        return command;
    }

    private static async Task<TimeSpan> FirstTurnAsync(BotKind kind, int port)
    {
        // Opened before, so that the channel's own start does not count.
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        await using var channel = await ConnectorChannel.OpenAsync(address, port + 1);
        await using var conversation = await channel.BeginAsync("first");
        var watch = Stopwatch.StartNew();
        await using var bot = RunningBot.Begin(kind, port);
        while (!await bot.ListensAsync())
        {
            await Task.Delay(1);
        }

        var replies = await conversation.SayAsync("The outside of my left hip has hurt for two weeks.", replies: 0);
        return replies.Count > 0 ? watch.Elapsed : throw new InvalidOperationException($"{kind.Name} did not answer.");
    }
}
