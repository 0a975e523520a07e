namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>Elements one after the other.</summary>
internal sealed class Sequence(IReadOnlyList<Element> elements)
{
    public bool CanBeEmpty => elements.All(element => element.CanBeEmpty);

    /// <summary>The elements ready to run, going on with <paramref name="next"/>.</summary>
    public Step Compile(Step next, Func<string, Category> categories) =>
        elements.Reverse().Aggregate(next, (following, element) => element.Compile(following, categories));

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
}
