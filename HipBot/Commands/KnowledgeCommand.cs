using System.CommandLine;
using HipBot.Commands.Report;
using HipBot.Knowledge;

namespace HipBot.Commands;

/// <summary><c>knowledge check</c> validates all data; <c>knowledge report</c> writes it as one page for a clinician.</summary>
internal static class KnowledgeCommand
{
    public static Command Create() => new("knowledge", "Looks after the clinical data.") { CreateCheck(), CreateReport() };

    private static Command CreateCheck()
    {
        var command = new Command("check", "Reads every data file and tells all faults at once.");
        command.SetAction((_, cancellationToken) => RunAsync(knowledge => Console.Out.WriteLineAsync(Summary(knowledge).AsMemory(), cancellationToken)));
        return command;
    }

    private static Command CreateReport()
    {
        var file = new Argument<FileInfo?>("FILE")
        {
            Description = "Where to write it, as HTML; standard output if left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var vignettes = new Option<FileInfo[]>("--vignettes")
        {
            Description = "Files of vignettes to run, so that the page shows which case exercises which rule.",
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("report", "Writes the whole knowledge base with its sources as one page to review, print and sign.") { file, vignettes };
        command.SetAction((parsed, cancellationToken) => RunAsync(async knowledge =>
        {
            var files = parsed.GetValue(vignettes) ?? [];
            var coverage = files.Length > 0 ? await RuleCoverage.RunAsync(files.Select(vignette => vignette.FullName), TimeProvider.System, cancellationToken) : null;
            var page = KnowledgeReport.Write(knowledge, coverage);
            await (parsed.GetValue(file) is { } target
                ? File.WriteAllTextAsync(target.FullName, page, cancellationToken)
                : Console.Out.WriteAsync(page.AsMemory(), cancellationToken));
        }));
        return command;
    }

    private static string Summary(KnowledgeBase knowledge) =>
        $"{knowledge.Conditions.All.Count} conditions, {knowledge.RedFlags.All.Count} red flags, {knowledge.Questions.All.Count} questions, "
        + $"{knowledge.Cautions.All.Count} cautions, {knowledge.Exercises.All.Count} exercises, {knowledge.Factors.All.Count} factors, {knowledge.Sources.All.Count} sources: no fault.";

    private static async Task<int> RunAsync(Func<KnowledgeBase, Task> use)
    {
        try
        {
            await use(KnowledgeBase.Load(new EmbeddedKnowledgeFiles()));
            return ExitCode.Well;
        }
        catch (Exception exception) when (exception is KnowledgeException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCode.Failed;
        }
    }
}
