namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>
/// Expands the short form in which the unit tables list spellings: <c>a|b</c> are alternatives, <c>( )</c> groups them,
/// and <c>?</c> makes what stands before it optional. "met(er|re)s?" is meter, meters, metre and metres.
/// </summary>
internal sealed class SpellingPattern
{
    private readonly string pattern;
    private int at;

    private SpellingPattern(string pattern) => this.pattern = pattern;

    public static IEnumerable<string> Expand(string pattern) => new SpellingPattern(pattern).Alternatives();

    private List<string> Alternatives()
    {
        var all = Sequence();
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            all.AddRange(Sequence());
        }

        return all;
    }

    private List<string> Sequence()
    {
        List<string> heads = [string.Empty];
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var tails = Piece();
            heads = [.. heads.SelectMany(head => tails.Select(tail => head + tail))];
        }

        return heads;
    }

    private List<string> Piece()
    {
        List<string> piece;
        if (pattern[at] == '(')
        {
            at++;
            piece = Alternatives();
            at++;
        }
        else
        {
            piece = [pattern[at++].ToString()];
        }

        if (at < pattern.Length && pattern[at] == '?')
        {
            at++;
            piece.Add(string.Empty);
        }

        return piece;
    }
}
