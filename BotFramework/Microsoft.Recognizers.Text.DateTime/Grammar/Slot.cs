namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A named place for something of another category.</summary>
internal sealed class Slot(string name, string category) : Element
{
    public override void AddFirst(FirstSet first) => first.Categories.Add(category);

    protected override IEnumerable<Path> FollowOnce(Chart chart, Path path)
    {
        foreach (var reading in chart.Read(category, path.At))
        {
            yield return path.Fill(name, reading);
        }
    }
}
