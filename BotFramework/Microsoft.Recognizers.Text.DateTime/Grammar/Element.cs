namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A piece of a pattern.</summary>
internal abstract class Element
{
    public bool IsOptional { get; init; }

    public bool MustBeGlued { get; init; }

    /// <summary>All ways to go on from <paramref name="path"/>, the longest wish first.</summary>
    public IEnumerable<Path> Follow(Chart chart, Path path)
    {
        if (!MustBeGlued || chart.Passage.IsGlued(path.At))
        {
            foreach (var next in FollowOnce(chart, path))
            {
                yield return next;
            }
        }

        if (IsOptional)
        {
            yield return path;
        }
    }

    /// <summary>Adds what this piece can begin with.</summary>
    public abstract void AddFirst(FirstSet first);

    /// <summary>Whether it can match nothing at all.</summary>
    public virtual bool CanBeEmpty => IsOptional;

    protected abstract IEnumerable<Path> FollowOnce(Chart chart, Path path);
}
