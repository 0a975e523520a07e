using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Tests.Triage;

/// <summary>The shipped knowledge, loaded once for all tests, with short ways to write findings.</summary>
internal static class Shipped
{
    public static KnowledgeBase Knowledge { get; } = KnowledgeBase.Load(new EmbeddedKnowledgeFiles());

    public static Interview Interview { get; } = new(Knowledge.Triage);

    /// <summary>Reads <c>location=lateral</c>, <c>not fever=fever</c> or <c>unsure age=unknown</c>.</summary>
    public static Finding Finding(string text)
    {
        var (state, rest) = text.Split(' ', 2) switch
        {
            ["not", var denied] => (FindingState.Absent, denied),
            ["unsure", var unsure] => (FindingState.Unsure, unsure),
            _ => (FindingState.Present, text),
        };
        var parts = rest.Split('=', 2);
        return new(parts[0], parts[1], state);
    }

    /// <summary>Findings separated by commas; empty where the text is.</summary>
    public static IReadOnlyList<Finding> Findings(string text) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Finding)];

    /// <summary>What findings mean, none of them asked for.</summary>
    public static Assessment Assess(string findings) => Interview.Assess(Intake.Empty with { Findings = Findings(findings) });
}
