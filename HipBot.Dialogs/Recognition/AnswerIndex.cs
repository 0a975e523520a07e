using System.Collections.Frozen;

namespace HipBot.Recognition;

/// <summary>Finds short answers in an utterance.</summary>
internal sealed class AnswerIndex
{
    private readonly PatternIndex<Answer> _phrases = new();

    public AnswerIndex(PatternCompiler compiler, AnswerWords words)
    {
        Words = words;
        foreach (var (answer, patterns) in words.Phrases)
        {
            patterns.ToList().ForEach(pattern => _phrases.Add(compiler.Compile(pattern), answer));
        }
    }

    public AnswerWords Words { get; }

    /// <summary>What an answer begins with, the longest phrase first; null where it is no short answer.</summary>
    public (Answer Answer, Span Span)? Leading(Reading reading)
    {
        var found = new List<(Span Span, Answer Answer)>();
        _phrases.Find(reading.Tokens.AsSpan(0, Math.Min(LongestLead, reading.Tokens.Length)), found);
        var leading = found.Where(match => match.Span.From <= 1).ToList();
        return leading.Count == 0 ? null : Best(leading, found);
    }

    private const int LongestLead = 12;

    // "No, not that I know of": the fuller phrase right after a bare "no" says more than the "no".
    private static (Answer Answer, Span Span) Best(List<(Span Span, Answer Answer)> leading, List<(Span Span, Answer Answer)> all)
    {
        var lead = leading.MaxBy(match => match.Span.Length);
        var next = all.Where(match => match.Span.From <= lead.Span.To + 1).MaxBy(match => match.Span.Length);
        return next.Span.Length > lead.Span.Length ? (next.Answer, next.Span) : (lead.Answer, lead.Span);
    }
}
