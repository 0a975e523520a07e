using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HipBot.Knowledge;
using HipBot.Recognition;

namespace HipBot.Commands;

/// <summary><c>recognize</c> writes the findings of a text, or of each line of standard input, one JSON object a line, in UTF-8.</summary>
internal static class RecognizeCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static Command Create(TimeProvider clock)
    {
        var text = new Argument<string?>("TEXT")
        {
            Description = "What a person wrote, in quotes; each line of standard input if left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("recognize", "Shows what is understood of a text, as JSON.") { text };
        command.SetAction(parsed => parsed.UnmatchedTokens.Count > 0 ? Unquoted() : Run(parsed.GetValue(text), clock));
        return command;
    }

    private static int Unquoted()
    {
        Console.Error.WriteLine("More than one TEXT: put it in quotes.");
        return ExitCode.WrongUsage;
    }

    private static int Run(string? text, TimeProvider clock)
    {
        try
        {
            var knowledge = KnowledgeBase.Load(new EmbeddedKnowledgeFiles());
            var recognizer = new FindingRecognizer(knowledge.Lexicon, knowledge.Slots);
            using var output = new StreamWriter(Console.OpenStandardOutput(), Utf8) { AutoFlush = true };
            foreach (var one in text is null ? InputLines() : [text])
            {
                var findings = recognizer.Recognize(one, UtteranceContext.Open(clock.GetLocalNow()));
                output.WriteLine(JsonSerializer.Serialize(new { text = one, findings }, Json));
            }

            return ExitCode.Well;
        }
        catch (Exception exception) when (exception is KnowledgeException or IOException)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCode.Failed;
        }
    }

    private static IEnumerable<string> InputLines()
    {
        using var input = new StreamReader(Console.OpenStandardInput(), Utf8);
        while (input.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
