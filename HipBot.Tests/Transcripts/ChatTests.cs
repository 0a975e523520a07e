using System.Globalization;
using HipBot.Tests.Support;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Transcripts;

/// <summary>Every <c>.chat</c> file in this folder is a conversation that must go as written.</summary>
public sealed class ChatTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Transcripts");

    public static TheoryData<string> Files => new(Directory.GetFiles(Folder, "*.chat").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public Task Conversation_GoesAsWritten(string file) => GoesAsWrittenAsync(file, new Talk());

    [Theory]
    [MemberData(nameof(Files))]
    public Task Conversation_GoesAsWritten_WithARestartBeforeEveryMessage(string file) => GoesAsWrittenAsync(file, new Talk(restarts: true));

    private static async Task GoesAsWrittenAsync(string file, Talk talk)
    {
        var rest = new List<string>();
        foreach (var (number, kind, text) in ChatFile.Read(Path.Combine(Folder, file)).Lines)
        {
            var problem = kind switch
            {
                "user" => Heard(rest, await talk.SayAsync(text)),
                "bot" => Said(rest, text),
                "never" => rest.Any(message => Holds(message, text)) ? $"the bot said '{text}'" : null,
                "ask" => (talk.Asked ?? "nothing") == text ? null : $"the bot asked '{talk.Asked ?? "nothing"}', not '{text}'",
                "wait" => Waited(talk, text),
                "level" => Tells(talk.Assessment, "level", text),
                _ => Tells(talk.Assessment, "redFlag", text),
            };
            Assert.True(problem is null, $"{file} line {number}: {problem}. In this turn the bot said:\n{string.Join("\n---\n", rest)}");
        }
    }

    private static string? Heard(List<string> rest, IReadOnlyList<Activity> replies)
    {
        rest.Clear();
        rest.AddRange(replies.Where(reply => reply.Type == ActivityTypes.Message).Select(reply => reply.Text ?? string.Empty));
        return rest.Count > 0 ? null : "the bot said nothing";
    }

    private static string? Waited(Talk talk, string hours)
    {
        talk.Wait(TimeSpan.FromHours(double.Parse(hours, CultureInfo.InvariantCulture)));
        return null;
    }

    private static string? Said(List<string> rest, string text)
    {
        var found = rest.FindIndex(message => Holds(message, text));
        if (found < 0)
        {
            return $"no message holds '{text}'";
        }

        rest.RemoveRange(0, found);
        return null;
    }

    private static string? Tells(JObject? assessment, string name, string expected)
    {
        var told = assessment?.Value<string>(name) ?? "none";
        return told == expected ? null : $"{name} is '{told}', not '{expected}'";
    }

    private static bool Holds(string message, string text) => message.Contains(text, StringComparison.OrdinalIgnoreCase);
}
