using System.CommandLine;
using HipBot.Bots;
using Microsoft.Bot.Builder;

namespace HipBot.Commands;

/// <summary>The same bot in a terminal; what is said there is forgotten when it ends.</summary>
internal static class ChatCommand
{
    public static Command Create()
    {
        var command = new Command("chat", "Talk to the bot here, in the terminal. An empty line or the end of the input ends it.");
        command.SetAction((_, cancellationToken) => TalkAsync(Console.In, Console.Out, cancellationToken));
        return command;
    }

    private static async Task<int> TalkAsync(TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        await using var services = DialogServices.InMemory(TimeProvider.System);
        var bot = services.GetRequiredService<IBot>();
        var adapter = new ConsoleAdapter(output);

        await adapter.JoinAsync(bot, cancellationToken);
        while (await input.ReadLineAsync(cancellationToken) is { Length: > 0 } line)
        {
            await adapter.SayAsync(line, bot, cancellationToken);
        }

        return ExitCode.Well;
    }
}
