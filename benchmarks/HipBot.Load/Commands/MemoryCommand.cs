using System.CommandLine;
using System.Globalization;
using HipBot.Load.Bots;
using HipBot.Load.Channels;
using HipBot.Load.Measuring;

namespace HipBot.Load.Commands;

/// <summary>What conversations take in memory and on disk.</summary>
internal static class MemoryCommand
{
    private const int AtOnce = 16;
    private const double Megabyte = 1024 * 1024;

    public static Command Create()
    {
        var numbers = new Option<int[]>("--conversations")
        {
            DefaultValueFactory = _ => [1_000, 10_000, 100_000],
            AllowMultipleArgumentsPerToken = true,
            Description = "After how many conversations to look.",
        };
        var bots = new Option<string[]>("--bots") { AllowMultipleArgumentsPerToken = true, Description = "Which bots; all without it." };
        var command = new Command("memory", "Resident memory and stored bytes after ever more conversations of two turns each.") { numbers, bots, Ports.Option, Artifacts.AsTheyAre };
        command.SetAction(async parsed =>
        {
            await Artifacts.BuildAsync(parsed);
            var table = new Table("bot", "conversations", "memory MB", "stored MB", "stored KB a conversation");
            foreach (var kind in new[] { BotKind.HipBot, BotKind.SixSteps, BotKind.Peer })
            {
                if (parsed.GetValue(bots) is not { Length: > 0 } chosen || chosen.Contains(kind.Name))
                {
                    await MeasureAsync(kind, parsed.GetValue(numbers)!, parsed.GetValue(Ports.Option), table);
                }
            }
        });
        return command;
    }

    private static async Task MeasureAsync(BotKind kind, int[] numbers, int port, Table table)
    {
        await using var bot = await RunningBot.StartAsync(kind, port);
        await using var channel = await ConnectorChannel.OpenAsync(bot.Address, port + 1);
        var held = 0;
        foreach (var number in numbers.Order())
        {
            await Parallel.ForAsync(held, number, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (index, _) =>
            {
                await using var conversation = await channel.BeginAsync(index.ToString("D7", CultureInfo.InvariantCulture));
                await conversation.SayAsync("The outside of my left hip has hurt for two weeks.", replies: 0);
                await conversation.SayAsync("yes", replies: 0);
            });
            held = number;
            table.Row(kind.Name, number, bot.Memory / Megabyte, bot.Stored / Megabyte, bot.Stored / 1024.0 / number);
        }
    }
}
