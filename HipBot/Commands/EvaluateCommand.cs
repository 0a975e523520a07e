using System.CommandLine;
using HipBot.Commands.Evaluation;
using HipBot.Knowledge;
using HipBot.Recognition;
using Microsoft.Bot.Builder;

namespace HipBot.Commands;

/// <summary><c>evaluate</c>: runs vignettes through the whole bot and prints how well it did.</summary>
internal static class EvaluateCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="services">Gives the bot with its state in memory: <see cref="IBot"/>, <see cref="IFindingRecognizer"/>, <see cref="KnowledgeBase"/> and <see cref="TimeProvider"/>.</param>
    public static Command Create(Func<IServiceProvider> services)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A JSON file of vignettes." };
        var json = new Option<FileInfo?>("--json") { Description = "Also write the figures and each case to this file." };
        var transcripts = new Option<DirectoryInfo?>("--transcripts") { Description = "Also write each conversation into this directory." };
        var command = new Command("evaluate", "Runs vignettes through the whole bot and prints how well it did.") { file, json, transcripts };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            services,
            parsed.GetRequiredValue(file).FullName,
            parsed.GetValue(json)?.FullName,
            parsed.GetValue(transcripts)?.FullName,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Func<IServiceProvider> services, string file, string? json, string? transcripts, CancellationToken cancellationToken)
    {
        try
        {
            var vignettes = VignetteFile.Read(file);
            var provider = services();
            var (figures, results) = await EvaluateAsync(provider, vignettes, cancellationToken);
            Console.Out.Write(EvaluationReport.Write(figures, results));
            if (json is not null)
            {
                await EvaluationOutput.WriteJsonAsync(json, figures, results, cancellationToken);
            }

            if (transcripts is not null)
            {
                await EvaluationOutput.WriteTranscriptsAsync(transcripts, results, cancellationToken);
            }

            return ExitCode.Well;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCode.Failed;
        }
    }

    internal static async Task<(EvaluationFigures Figures, IReadOnlyList<VignetteResult> Results)> EvaluateAsync(
        IServiceProvider services,
        IReadOnlyList<Vignette> vignettes,
        CancellationToken cancellationToken)
    {
        if (vignettes.Count == 0)
        {
            throw new InvalidDataException("The file holds no vignette.");
        }

        var clock = services.GetRequiredService<TimeProvider>();
        var results = new List<VignetteResult>();
        var extraction = default(Extraction);
        foreach (var vignette in vignettes)
        {
            results.Add(await new VignetteConversation(services.GetRequiredService<IBot>(), vignette, clock).RunAsync(cancellationToken));
            extraction += Extraction.Of(
                vignette,
                services.GetRequiredService<IFindingRecognizer>(),
                services.GetRequiredService<KnowledgeBase>().Slots,
                clock.GetLocalNow());
        }

        return (EvaluationFigures.Of(results, extraction), results);
    }
}
