using System.CommandLine;
using System.Data.Common;
using HipBot.Bots;
using HipBot.Knowledge;
using HipBot.Settings;
using Microsoft.AspNetCore.Connections;

namespace HipBot.Commands;

/// <summary>Serves the bot until it is stopped; what follows on the command line are settings.</summary>
internal static class ServeCommand
{
    public static void AddTo(RootCommand root)
    {
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, cancellationToken) => ServeAsync([.. parsed.UnmatchedTokens], null, Console.Error, cancellationToken));
    }

    /// <summary>Serves, and gives the exit code; why it could not be done is on <paramref name="errors"/>.</summary>
    /// <param name="args">Settings on the command line.</param>
    /// <param name="configure">Services that take the place of the usual ones; null for none.</param>
    /// <param name="errors">Standard error.</param>
    /// <param name="cancellationToken">Ends serving.</param>
    internal static async Task<int> ServeAsync(string[] args, Action<WebApplicationBuilder>? configure, TextWriter errors, CancellationToken cancellationToken)
    {
        if (args.FirstOrDefault(argument => !argument.StartsWith('-') && !argument.Contains('=')) is { } word && !IsValue(args, word))
        {
            await errors.WriteLineAsync($"There is no command '{word}'. --help lists them.");
            return ExitCode.WrongUsage;
        }

        try
        {
            ShippedKnowledge.Begin();
            await using var app = HipBotHost.Build(args, configure);
            app.Services.ReadKnowledge();
            await RunAsync(app, cancellationToken);
            return ExitCode.Well;
        }
        catch (IOException reason) when (reason.InnerException is AddressInUseException)
        {
            await errors.WriteLineAsync($"{reason.Message} Stop what listens there, or give another address: --urls http://127.0.0.1:5000.");
            return ExitCode.Failed;
        }
        catch (Exception reason) when (reason is SettingsException or KnowledgeException or IOException or InvalidDataException or DbException)
        {
            await errors.WriteLineAsync(reason.Message);
            return ExitCode.Failed;
        }
    }

    // Everything that runs beside the server ends quietly where the host is told to stop: where it cannot start, too, and not by
    // the token of the start, which the host would take for a failure of what it ends.
    private static async Task RunAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await using var stop = cancellationToken.Register(app.Lifetime.StopApplication);
        try
        {
            await app.StartAsync(CancellationToken.None);
            await app.WaitForShutdownAsync(CancellationToken.None);
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // It was stopped before it had started.
        }
        finally
        {
            app.Lifetime.StopApplication();
        }
    }

    // In "--urls http://…" the second word is the value of the first.
    private static bool IsValue(string[] args, string word) =>
        Array.IndexOf(args, word) is > 0 and var index && args[index - 1].StartsWith("--", StringComparison.Ordinal);
}
