using System.Globalization;
using System.Text.Json.Nodes;
using HipBot.Bots;
using HipBot.Commands;
using HipBot.Commands.Evaluation;
using HipBot.Tests.Support;
using HipBot.Tests.Triage.Simulation;
using Xunit.Abstractions;

namespace HipBot.Tests.Triage;

/// <summary>The whole bot measured on simulated patients who write in words of their own.</summary>
/// <remarks>
/// A few patients of each condition in the ordinary run; <c>HIPBOT_PATIENTS</c> sets how many of each, and
/// <c>HIPBOT_PATIENTS_FILE</c> where to keep the cases for <c>evaluate</c>.
/// </remarks>
public sealed class SimulatedConversationTests(ITestOutputHelper output)
{
    private const int Seed = 2028;
    private const int OfEachCondition = 3;

    [Fact]
    public async Task By_text_the_bot_does_nearly_as_well_as_by_findings()
    {
        var vignettes = Vignettes();
        var (figures, results) = await EvaluateCommand.EvaluateAsync(DialogServices.InMemory(new FixedClock()), vignettes, CancellationToken.None);
        output.WriteLine(SimulationFigures.Table([.. results.Select(SimulatedOutcome.Of)]));
        output.WriteLine(EvaluationReport.Write(figures, results));

        Assert.InRange(figures.First, 0.75, 1);
        Assert.InRange(figures.FirstThree, 0.85, 1);
        Assert.InRange(figures.LevelRight, 0.85, 1);
        Assert.InRange(figures.EmergencySensitivity, 0.9, 1);
        Assert.InRange(figures.QuestionsMedian, 0, 8);
        Assert.InRange(figures.Questions90th, 0, 12);
        // A second time only to clear up a contradiction.
        Assert.InRange(figures.AskedTwice, 0, figures.Cases / 20);
    }

    private static IReadOnlyList<Vignette> Vignettes()
    {
        var count = Environment.GetEnvironmentVariable("HIPBOT_PATIENTS") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : OfEachCondition;
        var kept = Environment.GetEnvironmentVariable("HIPBOT_PATIENTS_FILE");
        var file = kept is { Length: > 0 } ? kept : Path.GetTempFileName();
        var cases = PatientFactory.OfEach(count, Seed).Select((patient, i) => (JsonNode?)new PatientWords(patient, $"sim-{i + 1:0000}").ToVignette());
        File.WriteAllText(file, new JsonArray([.. cases]).ToJsonString(new() { WriteIndented = true }));
        try
        {
            return VignetteFile.Read(file);
        }
        finally
        {
            if (file != kept)
            {
                File.Delete(file);
            }
        }
    }
}
