using System.CommandLine;
using System.Text.Json;
using HipBot.Knowledge;
using HipBot.Recognition;

namespace HipBot.Commands;

/// <summary><c>recognize</c> writes the findings of a text, or of each line of standard input, one JSON object a line.</summary>
internal static class RecognizeCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static Command Create(TimeProvider clock)
    {
        var text = new Argument<string?>("TEXT")
        {
            Description = "What a person wrote; each line of standard input if left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("recognize", "Shows what is understood of a text, as JSON.") { text };
        command.SetAction(parsed => Run(parsed.GetValue(text) is { } one ? [one] : Lines(Console.In), clock));
        return command;
    }

    private static int Run(IEnumerable<string> texts, TimeProvider clock)
    {
        try
        {
            var knowledge = KnowledgeBase.Load(new EmbeddedKnowledgeFiles());
            var recognizer = new FindingRecognizer(knowledge.Lexicon, knowledge.Slots);
            foreach (var text in texts)
            {
                var findings = recognizer.Recognize(text, UtteranceContext.Open(clock.GetLocalNow()));
                Console.Out.WriteLine(JsonSerializer.Serialize(new { text, findings }, Json));
            }

            return 0;
        }
        catch (KnowledgeException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
