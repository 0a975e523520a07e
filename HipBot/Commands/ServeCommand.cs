using System.CommandLine;
using HipBot.Bots;
using HipBot.Knowledge;
using HipBot.Settings;

namespace HipBot.Commands;

/// <summary>Serves the bot until it is stopped; what follows on the command line are settings.</summary>
internal static class ServeCommand
{
    public static void AddTo(RootCommand root)
    {
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, cancellationToken) => ServeAsync([.. parsed.UnmatchedTokens], cancellationToken));
    }

    private static async Task<int> ServeAsync(string[] args, CancellationToken cancellationToken)
    {
        if (args.FirstOrDefault(argument => !argument.StartsWith('-') && !argument.Contains('=')) is { } word && !IsValue(args, word))
        {
            await Console.Error.WriteLineAsync($"There is no command '{word}'. --help lists them.");
            return ExitCode.WrongUsage;
        }

        try
        {
            await using var app = HipBotHost.Build(args);
            app.Services.ReadKnowledge();
            await app.RunAsync(cancellationToken);
            return ExitCode.Well;
        }
        catch (Exception reason) when (reason is SettingsException or KnowledgeException or IOException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(reason.Message);
            return ExitCode.Failed;
        }
    }

    // In "--urls http://…" the second word is the value of the first.
    private static bool IsValue(string[] args, string word) =>
        Array.IndexOf(args, word) is > 0 and var index && args[index - 1].StartsWith("--", StringComparison.Ordinal);
}
