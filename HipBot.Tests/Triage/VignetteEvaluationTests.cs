using HipBot.Bots;
using HipBot.Commands;
using HipBot.Commands.Evaluation;
using HipBot.Tests.Support;
using HipBot.Tests.Triage.Simulation;
using Xunit.Abstractions;

namespace HipBot.Tests.Triage;

/// <summary>The whole bot measured on written cases, by text, as <c>evaluate</c> does.</summary>
public sealed class VignetteEvaluationTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("vignettes-dev.json", 0.97, 1, 0.97, 0)]
    [InlineData("vignettes-tuning.json", 0.95, 0.97, 0.92, 0.02)]
    [InlineData("vignettes-second.json", 0.93, 0.96, 0.89, 0.02)]
    [InlineData("vignettes-third.json", 0.93, 0.98, 0.93, 0.02)]
    [InlineData("vignettes-fourth.json", 0.94, 0.98, 0.96, 0)]
    [InlineData("vignettes-fifth.json", 0.84, 0.88, 0.86, 0)]
    [InlineData("vignettes-sixth.json", 0.94, 0.96, 0.94, 0)]
    [InlineData("vignettes-seventh.json", 0.93, 0.98, 0.90, 0)]
    [InlineData("vignettes-eighth.json", 0.93, 0.98, 0.94, 0)]
    [InlineData("vignettes-ninth.json", 0.93, 0.96, 0.85, 0.02)]
    public async Task Written_cases_end_with_the_right_cause_and_level(string file, double first, double firstThree, double level, double under)
    {
        var vignettes = VignetteFile.Read(PatientPicture.Beside(file));
        var (figures, results) = await EvaluateCommand.EvaluateAsync(DialogServices.InMemory(new FixedClock()), vignettes, CancellationToken.None);
        output.WriteLine(EvaluationReport.Write(figures, results));

        Assert.InRange(figures.First, first, 1);
        Assert.InRange(figures.FirstThree, firstThree, 1);
        Assert.InRange(figures.LevelRight, level, 1);
        Assert.InRange(figures.UnderTriage, 0, under);
        Assert.InRange(figures.QuestionsMedian, 0, 8);
        Assert.InRange(figures.Questions90th, 0, 12);
        // A second time only to clear up a contradiction.
        Assert.InRange(figures.AskedTwice, 0, figures.Cases / 20);
    }
}
