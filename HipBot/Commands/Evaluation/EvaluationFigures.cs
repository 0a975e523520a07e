namespace HipBot.Commands.Evaluation;

/// <summary>The figures over all cases; shares are 0 to 1.</summary>
/// <param name="Cases">How many cases.</param>
/// <param name="First">Share with an accepted cause first.</param>
/// <param name="FirstThree">Share with an accepted cause among the first three.</param>
/// <param name="LevelRight">Share with a right level.</param>
/// <param name="UnderTriage">Share with a level that is too low.</param>
/// <param name="OverTriage">Share with a level that is too high.</param>
/// <param name="EmergencySensitivity">Share of the emergencies that were escalated; 1 where there is none.</param>
/// <param name="FalseEscalations">How many cases were called an emergency wrongly.</param>
/// <param name="ExtractionPrecision">Of the openings.</param>
/// <param name="ExtractionRecall">Of the openings.</param>
/// <param name="ExtractionF1">Of the openings.</param>
/// <param name="QuestionsMedian">Questions asked.</param>
/// <param name="Questions90th">90th percentile of the questions asked.</param>
/// <param name="Rephrased">Questions put again in other words, over all cases.</param>
/// <param name="AskedTwice">Cases in which a slot was asked in two different questions.</param>
internal sealed record EvaluationFigures(
    int Cases,
    double First,
    double FirstThree,
    double LevelRight,
    double UnderTriage,
    double OverTriage,
    double EmergencySensitivity,
    int FalseEscalations,
    double ExtractionPrecision,
    double ExtractionRecall,
    double ExtractionF1,
    int QuestionsMedian,
    int Questions90th,
    int Rephrased,
    int AskedTwice)
{
    /// <summary>The figures of some results.</summary>
    /// <param name="results">At least one.</param>
    /// <param name="extraction">Over all openings together.</param>
    public static EvaluationFigures Of(IReadOnlyList<VignetteResult> results, Extraction extraction)
    {
        var emergencies = results.Where(result => result.IsEmergency).ToList();
        return new(
            results.Count,
            Share(results, result => result.IsFirst),
            Share(results, result => result.IsShortlisted),
            Share(results, result => result.IsLevelRight),
            Share(results, result => result.IsUnderTriaged),
            Share(results, result => result.IsOverTriaged),
            emergencies.Count == 0 ? 1 : Share(emergencies, result => !result.IsUnderTriaged),
            results.Count(result => result.IsFalseEmergency),
            extraction.Precision,
            extraction.Recall,
            extraction.F1,
            Percentile(results, 0.5),
            Percentile(results, 0.9),
            results.Sum(result => result.Rephrased),
            results.Count(result => result.AsksTwice));
    }

    private static double Share(IReadOnlyList<VignetteResult> results, Func<VignetteResult, bool> holds) => (double)results.Count(holds) / results.Count;

    private static int Percentile(IReadOnlyList<VignetteResult> results, double share)
    {
        var counts = results.Select(result => result.Asked.Count).Order().ToList();
        return counts[Math.Min(counts.Count - 1, (int)(counts.Count * share))];
    }
}
