using BenchmarkDotNet.Attributes;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Benchmarks;

/// <summary>What triage works out from all the findings of one case.</summary>
[MemoryDiagnoser]
public class AssessmentBenchmarks
{
    private readonly Intake _intake = Intake.Empty with { Findings = [.. Inputs.Findings()] };
    private Interview _interview = null!;
    private Explainer _explainer = null!;

    [GlobalSetup]
    public void Load()
    {
        var model = KnowledgeBase.Load(new EmbeddedKnowledgeFiles()).Triage;
        _interview = new(model);
        _explainer = new(model);
    }

    /// <summary>Red flags, likely causes and level of care.</summary>
    [Benchmark]
    public Assessment Case() => _interview.Assess(_intake);

    /// <summary>The same, and what to ask next.</summary>
    [Benchmark]
    public NextStep NextStep() => _interview.Decide(_intake);

    /// <summary>Which other answers would change the advice.</summary>
    [Benchmark]
    public WhatIf WhatIf() => _explainer.WhatIf(_intake);
}
