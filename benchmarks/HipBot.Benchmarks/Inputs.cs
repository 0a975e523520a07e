using System.Text.Json;
using System.Text.Json.Nodes;
using HipBot.Triage;

namespace HipBot.Benchmarks;

/// <summary>What the benchmarks run over.</summary>
internal static class Inputs
{
    /// <summary>How many openings there are, and how many sentences of time: a benchmark's figure is for one.</summary>
    public const int Count = 40;

    /// <summary>The openings of the written cases.</summary>
    public static IReadOnlyList<string> Openings() =>
        Exactly(JsonNode.Parse(Text("vignettes-dev.json"))!.AsArray().Select(vignette => vignette!["opening"]!.GetValue<string>()));

    /// <summary>The sentences that both sides of the comparison read.</summary>
    public static IReadOnlyList<string> Sentences() => Exactly(Text("sentences.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>All that is known at the end of the first written case.</summary>
    public static IReadOnlyList<Finding> Findings() =>
    [
        .. JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string[]>>>(Text("dev-findings.json"))!
            .First().Value.Values.SelectMany(findings => findings).Select(Read),
    ];

    private static Finding Read(string text) => text.Split([' ', '='], 3) switch
    {
        ["not", var slot, var value] => new(slot, value, FindingState.Absent),
        ["unsure", var slot, var value] => new(slot, value, FindingState.Unsure),
        _ => new(text[..text.IndexOf('=', StringComparison.Ordinal)], text[(text.IndexOf('=', StringComparison.Ordinal) + 1)..], FindingState.Present),
    };

    private static string[] Exactly(IEnumerable<string> texts) =>
        texts.ToArray() is { Length: Count } all ? all : throw new InvalidOperationException($"There are no longer {Count} texts: change {nameof(Count)}.");

    private static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name));
}
