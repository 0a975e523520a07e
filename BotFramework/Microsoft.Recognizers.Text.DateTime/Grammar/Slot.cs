namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A named place for something of another category.</summary>
internal sealed class Slot(string name, string category) : Element
{
    public override void AddFirst(FirstSet first) => first.Categories.Add(category);

    protected override Step CompileOnce(Step next, Func<string, Category> categories)
    {
        var filler = categories(category);
        return (chart, at, path, ends) =>
        {
            foreach (var reading in chart.Read(filler, at))
            {
                next(chart, reading.End, new Path(name, reading.Value, path), ends);
            }
        };
    }
}
