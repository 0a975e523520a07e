using HipBot.Bots;
using HipBot.Commands.Evaluation;
using HipBot.Knowledge;
using HipBot.Triage;
using Microsoft.Bot.Builder;

namespace HipBot.Commands.Report;

/// <summary>Which written cases exercise which rules.</summary>
/// <param name="Cases">Each case with how it went and the rules that held at its end.</param>
internal sealed record RuleCoverage(IReadOnlyList<(VignetteResult Result, IReadOnlySet<string> Rules)> Cases)
{
    /// <summary>The cases at whose end a rule held, by their ids.</summary>
    public IReadOnlyList<string> Of(string rule) => [.. Cases.Where(one => one.Rules.Contains(rule)).Select(one => one.Result.Vignette.Id)];

    /// <summary>Talks to the whole bot as the patient of each case.</summary>
    /// <exception cref="InvalidDataException">A file holds no vignettes.</exception>
    public static async Task<RuleCoverage> RunAsync(IEnumerable<string> files, TimeProvider clock, CancellationToken cancellationToken)
    {
        var cases = new List<(VignetteResult, IReadOnlySet<string>)>();
        await using var services = Services(clock);
        var heard = (LastIntake)services.GetRequiredService<IInterview>();
        var knowledge = services.GetRequiredService<KnowledgeBase>();
        foreach (var vignette in files.SelectMany(VignetteFile.Read))
        {
            var result = await new VignetteConversation(services.GetRequiredService<IBot>(), vignette, clock).RunAsync(cancellationToken);
            cases.Add((result, RuleNames.Holding(knowledge.Triage, heard.Intake)));
        }

        return new(cases);
    }

    private static ServiceProvider Services(TimeProvider clock) => new ServiceCollection()
        .AddSingleton(clock)
        .AddSingleton<IStorage>(_ => new MemoryStorage())
        .AddHipBotDialogs()
        .AddSingleton<IInterview>(provider => new LastIntake(new Interview(provider.GetRequiredService<KnowledgeBase>().Triage)))
        .BuildServiceProvider();

    /// <summary>Remembers what the interview was asked about last.</summary>
    private sealed class LastIntake(IInterview interview) : IInterview
    {
        public Intake Intake { get; private set; } = Intake.Empty;

        public NextStep Decide(Intake intake)
        {
            Intake = intake;
            return interview.Decide(intake);
        }

        public Assessment Assess(Intake intake)
        {
            Intake = intake;
            return interview.Assess(intake);
        }
    }
}
