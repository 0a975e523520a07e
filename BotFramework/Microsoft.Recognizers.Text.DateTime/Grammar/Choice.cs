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

    protected override IEnumerable<Path> FollowOnce(Chart chart, Path path)
    {
        foreach (var option in options)
        {
            foreach (var next in option.Follow(chart, path))
            {
                yield return Name == null ? next : next.Fill(Name, new Reading(Words(chart, path.At, next.At), next.At));
            }
        }
    }

    private static string Words(Chart chart, int from, int to) =>
        string.Join(' ', Enumerable.Range(from, to - from).Select(chart.Passage.WordAt));
}
