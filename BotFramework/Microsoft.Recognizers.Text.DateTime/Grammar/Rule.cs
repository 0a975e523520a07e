namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A pattern of tokens and what it means; a null meaning withdraws the match.</summary>
internal sealed class Rule
{
    public Rule(string category, string pattern, Func<Match, object> build)
    {
        Category = category;
        Pattern = PatternParser.Parse(pattern);
        Build = build;
        Pattern.AddFirst(First);
    }

    public string Category { get; }

    public Sequence Pattern { get; }

    public Func<Match, object> Build { get; }

    public FirstSet First { get; } = new();
}
