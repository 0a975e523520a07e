namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>One of several sequences; a named choice keeps the words it took.</summary>
internal sealed class Choice(IReadOnlyList<Sequence> options) : Element
{
    public string Name { get; init; }

    public override bool CanBeEmpty => IsOptional || options.Any(option => option.CanBeEmpty);

    public override void AddFirst(FirstSet first)
    {
        foreach (var option in options)
        {
            option.AddFirst(first);
        }
    }

    protected override Step CompileOnce(Step next, Func<string, Category> categories)
    {
        var last = Name == null ? next : Keep(Name, next);
        Step[] steps = [.. options.Select(option => option.Compile(last, categories))];
        return Name == null ? Each(steps) : Mark(Name, Each(steps));
    }

    private static Step Each(Step[] steps) => (chart, at, path, ends) =>
    {
        foreach (var step in steps)
        {
            step(chart, at, path, ends);
        }
    };

    // Where the choice began rides along under its own name, until its end is known.
    private static Step Mark(string name, Step next) => (chart, at, path, ends) => next(chart, at, new Path(name, new Integer(at), path), ends);

    private static Step Keep(string name, Step next) => (chart, at, path, ends) =>
        next(chart, at, new Path(name, Words(chart.Passage, BeginOf(name, path), at), path), ends);

    private static int BeginOf(string name, Path path)
    {
        while (path.Slot != name)
        {
            path = path.Previous;
        }

        return ((Integer)path.Value).Value;
    }

    private static string Words(Passage passage, int from, int to) =>
        to == from + 1 ? passage.WordAt(from) : string.Join(' ', Enumerable.Range(from, to - from).Select(passage.WordAt));
}
