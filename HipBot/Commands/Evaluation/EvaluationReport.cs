using System.Globalization;
using System.Text;

namespace HipBot.Commands.Evaluation;

/// <summary>Writes the figures as a table, and each wrong case with why.</summary>
internal static class EvaluationReport
{
    /// <summary>The report as text for a terminal.</summary>
    public static string Write(EvaluationFigures figures, IReadOnlyList<VignetteResult> results)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in Rows(figures))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{name,-34}{value,10}");
        }

        foreach (var result in results.Where(result => result.IsWrong))
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{result.Vignette.Id}: {result.Why()}");
            text.AppendLine(CultureInfo.InvariantCulture, $"  asked {string.Join(' ', result.Asked)}; causes {string.Join(", ", result.Outcome.Causes.Take(3))}; red flag {result.Outcome.RedFlag ?? "none"}");
        }

        return text.ToString();
    }

    private static IEnumerable<(string Name, string Value)> Rows(EvaluationFigures figures) =>
    [
        ("cases", figures.Cases.ToString(CultureInfo.InvariantCulture)),
        ("accepted cause first", PerCent(figures.First)),
        ("accepted cause in first three", PerCent(figures.FirstThree)),
        ("level right", PerCent(figures.LevelRight)),
        ("under-triage", PerCent(figures.UnderTriage)),
        ("over-triage", PerCent(figures.OverTriage)),
        ("emergency sensitivity", PerCent(figures.EmergencySensitivity)),
        ("false escalations", figures.FalseEscalations.ToString(CultureInfo.InvariantCulture)),
        ("extraction precision", PerCent(figures.ExtractionPrecision)),
        ("extraction recall", PerCent(figures.ExtractionRecall)),
        ("extraction F1", PerCent(figures.ExtractionF1)),
        ("questions, median", figures.QuestionsMedian.ToString(CultureInfo.InvariantCulture)),
        ("questions, 90th percentile", figures.Questions90th.ToString(CultureInfo.InvariantCulture)),
        ("questions put again", figures.Rephrased.ToString(CultureInfo.InvariantCulture)),
        ("cases with a slot asked twice", figures.AskedTwice.ToString(CultureInfo.InvariantCulture)),
    ];

    private static string PerCent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
