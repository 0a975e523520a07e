namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>Elements one after the other.</summary>
internal sealed class Sequence(IReadOnlyList<Element> elements)
{
    public IEnumerable<Path> Follow(Chart chart, Path path) => Follow(chart, path, 0);

    public bool CanBeEmpty => elements.All(element => element.CanBeEmpty);

    public void AddFirst(FirstSet first)
    {
        foreach (var element in elements)
        {
            element.AddFirst(first);
            if (!element.CanBeEmpty)
            {
                return;
            }
        }
    }

    private IEnumerable<Path> Follow(Chart chart, Path path, int index)
    {
        if (index == elements.Count)
        {
            yield return path;
            yield break;
        }

        foreach (var next in elements[index].Follow(chart, path))
        {
            foreach (var end in Follow(chart, next, index + 1))
            {
                yield return end;
            }
        }
    }
}
