namespace HipBot.Recognition;

/// <summary>Finds short answers in an utterance.</summary>
internal sealed class AnswerIndex
{
    private const int LongestLead = 12;

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
        var found = _phrases.Find(reading.Tokens[..Math.Min(LongestLead, reading.Tokens.Length)]);
        var leading = found.FindAll(match => match.Span.From <= 1);
        return leading.Count == 0 ? null : Best(leading, found);
    }

    // "No, not that I know of": the fuller phrase right after a bare "no" says more than the "no".
    private static (Answer Answer, Span Span) Best(List<Found<Answer>> leading, List<Found<Answer>> all)
    {
        var lead = leading.MaxBy(match => match.Span.Length);
        var next = all.FindAll(match => match.Span.From <= lead.Span.To + 1).MaxBy(match => match.Span.Length);
        return next.Span.Length > lead.Span.Length ? (next.Meaning, next.Span) : (lead.Meaning, lead.Span);
    }
}
