using System.Text.Json;
using HipBot.Load.Channels;

namespace HipBot.Load.Scripts;

/// <summary>Talks to HipBot as the patients of written cases, and writes down what was said.</summary>
internal static class Recorder
{
    private const int MostTurns = 40;

    /// <summary>A script for each written case, up to its assessment.</summary>
    public static async Task<IReadOnlyList<Script>> RecordAsync(IChannel channel, int cases)
    {
        using var file = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "vignettes-dev.json")));
        var scripts = new List<Script>();
        foreach (var patient in file.RootElement.EnumerateArray().Take(cases))
        {
            await using var conversation = await channel.BeginAsync($"recorded-{scripts.Count}");
            scripts.Add(await RecordAsync(conversation, patient));
        }

        return scripts;
    }

    private static async Task<Script> RecordAsync(IConversation conversation, JsonElement patient)
    {
        var lines = new List<Script.Line>();
        var text = patient.GetProperty("opening").GetString();
        while (text is not null && lines.Count < MostTurns)
        {
            var replies = await conversation.SayAsync(text, replies: 0);
            lines.Add(new(text, replies.Count));
            text = AskedIn(replies) is { } slot ? Answer(patient, slot) : null;
        }

        return new(lines);
    }

    private static string? AskedIn(IReadOnlyList<ReadOnlyMemory<byte>> replies)
    {
        string? asked = null;
        foreach (var reply in replies)
        {
            using var activity = JsonDocument.Parse(reply);
            if (!activity.RootElement.TryGetProperty("entities", out var entities))
            {
                continue;
            }

            foreach (var entity in entities.EnumerateArray().Where(entity => entity.GetProperty("type").GetString() == "HipBot.Ask"))
            {
                asked = entity.GetProperty("slot").GetString();
            }
        }

        return asked?.StartsWith("after.", StringComparison.Ordinal) == true ? null : asked;
    }

    private static string Answer(JsonElement patient, string slot)
    {
        var answers = patient.GetProperty("answers");
        return slot == "consent" ? "yes"
            : answers.TryGetProperty(slot.Split('.')[0], out var answer) || answers.TryGetProperty(slot, out answer) ? answer.GetString()!
            : patient.GetProperty("default").GetString()!;
    }
}
