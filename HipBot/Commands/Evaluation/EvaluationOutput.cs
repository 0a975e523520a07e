using System.Text.Json;
using HipBot.Triage;

namespace HipBot.Commands.Evaluation;

/// <summary>Writes an evaluation to files, for programs and for reading.</summary>
internal static class EvaluationOutput
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The figures and each case as one JSON file.</summary>
    public static Task WriteJsonAsync(string path, EvaluationFigures figures, IReadOnlyList<VignetteResult> results, CancellationToken cancellationToken) =>
        File.WriteAllTextAsync(path, JsonSerializer.Serialize(new { figures, cases = results.Select(Row) }, Indented), cancellationToken);

    /// <summary>Each conversation as a file ID.chat.</summary>
    public static async Task WriteTranscriptsAsync(string directory, IReadOnlyList<VignetteResult> results, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(directory);
        foreach (var result in results)
        {
            var name = string.Concat(result.Vignette.Id.Split(Path.GetInvalidFileNameChars())) + ".chat";
            await File.WriteAllLinesAsync(Path.Combine(directory, name), result.Transcript, cancellationToken);
        }
    }

    private static object Row(VignetteResult result) => new
    {
        id = result.Vignette.Id,
        first = result.IsFirst,
        firstThree = result.IsShortlisted,
        levelRight = result.IsLevelRight,
        underTriage = result.IsUnderTriaged,
        level = result.Outcome.Level?.ToId(),
        redFlag = result.Outcome.RedFlag,
        causes = result.Outcome.Causes.Take(3),
        findings = result.Outcome.Findings,
        asked = result.Asked,
        why = result.Why(),
    };
}
