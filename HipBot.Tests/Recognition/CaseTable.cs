using System.Runtime.CompilerServices;
using System.Text.Json;

namespace HipBot.Tests.Recognition;

/// <summary>The tables of sentences: one that the lexicon was tuned on, two that were never looked at.</summary>
internal static class CaseTable
{
    public const string Tuned = "tuned.json";
    public const string HeldOut = "held-out.json";
    public const string HeldOutVaried = "held-out-varied.json";
    public const string Answers = "answers.json";
    public const string AnswersHeldOut = "answers-held-out.json";
    public const string AnswersSecond = "answers-second.json";
    public const string AnswersSecondHeldOut = "answers-second-held-out.json";

    private static readonly Lazy<IReadOnlyList<CaseRow>> Both = new(() => [.. Read(Tuned), .. Read(HeldOut)]);

    public static IReadOnlyList<CaseRow> All => Both.Value;

    /// <summary>The sentences that stand on their own, without a question before them.</summary>
    public static IEnumerable<string> Open => All.Where(row => row.Asked is null).Select(row => row.Text).Distinct();

    public static IReadOnlyList<CaseRow> Read(string file) =>
        JsonSerializer.Deserialize<List<CaseRow>>(File.ReadAllText(Path.Combine(Folder(), file)), JsonSerializerOptions.Web)!;

    private static string Folder([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "Cases");
}
