using System.CommandLine;
using HipBot.Load.Bots;
using HipBot.Load.Measuring;
using HipBot.Load.Scripts;

namespace HipBot.Load.Commands;

/// <summary>Turns a second and latencies of HipBot and of the peer, in turn.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 3, Description = "How long each is measured in a round." };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 3, Description = "How often each is measured." };
        var people = new Option<int[]>("--people") { DefaultValueFactory = _ => [1, 4, 16, 64], AllowMultipleArgumentsPerToken = true, Description = "How many talk at once." };
        var command = new Command("compare", "Turns a second and latencies: HipBot, its host around a plain waterfall, and that in JavaScript.") { seconds, rounds, people, Ports.Option, Only.Option, Artifacts.AsTheyAre };
        command.SetAction(async parsed =>
        {
            await Artifacts.BuildAsync(parsed);
            var comparison = new Comparison(TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(rounds), parsed.GetValue(people)!);
            await comparison.RunAsync(Only.Of(parsed, Sides()), parsed.GetValue(Ports.Option));
        });
        return command;
    }

    // The peer of each text or choice waterfall comes right after it.
    private static IReadOnlyList<Side> Sides() =>
    [
        new("six steps", BotKind.SixSteps, By.Connector, Script.SixSteps),
        new("JavaScript", BotKind.Peer, By.Connector, Script.SixSteps),
        new("six text steps", BotKind.SixTextSteps, By.Connector, Script.SixSteps),
        new("JavaScript, text", BotKind.TextPeer, By.Connector, Script.SixSteps),
        new("HipBot", BotKind.HipBot, By.Connector, null),
        new("HipBot, Direct Line", BotKind.HipBot, By.DirectLine, null),
    ];
}
