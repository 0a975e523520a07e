namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A fixed word or sign.</summary>
internal sealed class Literal(string word) : Element
{
    public override void AddFirst(FirstSet first) => first.Words.Add(word);

    protected override Step CompileOnce(Step next, Func<string, Category> categories) => (chart, at, path, ends) =>
    {
        if (chart.Passage.WordAt(at) == word)
        {
            next(chart, at + 1, path, ends);
        }
    };
}
