using System.CommandLine;
using HipBot.Knowledge;

namespace HipBot.Commands;

/// <summary><c>knowledge check</c> validates all data; <c>knowledge report</c> writes it as one page for a clinician.</summary>
internal static class KnowledgeCommand
{
    public static Command Create() => new("knowledge", "Looks after the clinical data.") { CreateCheck(), CreateReport() };

    private static Command CreateCheck()
    {
        var command = new Command("check", "Reads every data file and tells all faults at once.");
        command.SetAction(_ => Run(knowledge =>
            Console.Out.WriteLine(
                $"{knowledge.Conditions.All.Count} conditions, {knowledge.RedFlags.All.Count} red flags, {knowledge.Questions.All.Count} questions, "
                + $"{knowledge.Factors.All.Count} factors, {knowledge.Sources.All.Count} sources: no fault.")));
        return command;
    }

    private static Command CreateReport()
    {
        var file = new Argument<FileInfo?>("FILE")
        {
            Description = "Where to write it, as Markdown; standard output if left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("report", "Writes the whole knowledge base with its sources as one page to review.") { file };
        command.SetAction(parsed => Run(knowledge =>
        {
            var page = KnowledgeReport.Write(knowledge);
            if (parsed.GetValue(file) is { } target)
            {
                File.WriteAllText(target.FullName, page);
            }
            else
            {
                Console.Out.Write(page);
            }
        }));
        return command;
    }

    private static int Run(Action<KnowledgeBase> use)
    {
        try
        {
            use(KnowledgeBase.Load(new EmbeddedKnowledgeFiles()));
            return ExitCode.Well;
        }
        catch (Exception exception) when (exception is KnowledgeException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCode.Failed;
        }
    }
}
