using BenchmarkDotNet.Attributes;
using HipBot.Knowledge;
using HipBot.Recognition;

namespace HipBot.Benchmarks;

/// <summary>Reading the first message of a conversation; the figures are for one opening.</summary>
[MemoryDiagnoser]
public class RecognizeBenchmarks
{
    private readonly UtteranceContext _context = UtteranceContext.Open(new(2026, 11, 18, 18, 0, 0, TimeSpan.Zero));
    private readonly IReadOnlyList<string> _openings = Inputs.Openings();
    private FindingRecognizer _recognizer = null!;

    [GlobalSetup]
    public void Load()
    {
        var knowledge = KnowledgeBase.Load(new EmbeddedKnowledgeFiles());
        _recognizer = new(knowledge.Lexicon, knowledge.Slots);
    }

    [Benchmark(OperationsPerInvoke = Inputs.Count)]
    public int Opening() => _openings.Sum(opening => _recognizer.Recognize(opening, _context).Count);
}
