namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A fixed word or sign.</summary>
internal sealed class Literal(string word) : Element
{
    public override void AddFirst(FirstSet first) => first.Words.Add(word);

    protected override IEnumerable<Path> FollowOnce(Chart chart, Path path)
    {
        if (chart.Passage.WordAt(path.At) == word)
        {
            yield return path.Step(path.At + 1);
        }
    }
}
