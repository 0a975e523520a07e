using System.CommandLine;
using HipBot.Bots;

namespace HipBot.Commands;

/// <summary>What HipBot can be told to do; without a command it serves.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Create().Parse(args);
        // The host ends by itself when it is told to, once the turns under way have ended.
        var exitCode = await parsed.InvokeAsync(new() { ProcessTerminationTimeout = null });
        return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : exitCode;
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("HipBot: asks about hip pain in runners and suggests what to do.");
        ServeCommand.AddTo(root);
        root.Add(EvaluateCommand.Create(InMemory));
        root.Add(ChatCommand.Create());
        root.Add(KnowledgeCommand.Create());
        root.Add(TeamsCommand.Create());
        root.Add(RecognizeCommand.Create(TimeProvider.System));
        return root;
    }

    private static ServiceProvider InMemory() => DialogServices.InMemory(TimeProvider.System);
}
