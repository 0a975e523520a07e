using BenchmarkDotNet.Attributes;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Benchmarks;

/// <summary>Red flags, likely causes and level of care from all the findings of one case.</summary>
[MemoryDiagnoser]
public class AssessmentBenchmarks
{
    private readonly Intake _intake = Intake.Empty with { Findings = [.. Inputs.Findings()] };
    private Interview _interview = null!;

    [GlobalSetup]
    public void Load() => _interview = new(KnowledgeBase.Load(new EmbeddedKnowledgeFiles()).Triage);

    [Benchmark]
    public Assessment Case() => _interview.Assess(_intake);
}
