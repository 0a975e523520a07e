using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace HipBot.Benchmarks;

/// <summary>Finding times in text; the figures are for one sentence.</summary>
[MemoryDiagnoser]
public class TimeBenchmarks
{
    private readonly IReadOnlyList<string> _sentences = Inputs.Sentences();
    private readonly DateTime _now = new(2026, 11, 18, 18, 0, 0);

    [Benchmark(OperationsPerInvoke = Inputs.Count)]
    public int Sentence() => _sentences.Sum(sentence => DateTimeRecognizer.RecognizeDateTime(sentence, Culture.English, refTime: _now).Count);
}
