namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A piece of a pattern.</summary>
internal abstract class Element
{
    public bool IsOptional { get; init; }

    public bool MustBeGlued { get; init; }

    /// <summary>Whether it can match nothing at all.</summary>
    public virtual bool CanBeEmpty => IsOptional;

    /// <summary>The piece ready to run, going on with <paramref name="next"/>.</summary>
    public Step Compile(Step next, Func<string, Category> categories)
    {
        var once = CompileOnce(next, categories);
        var (isOptional, mustBeGlued) = (IsOptional, MustBeGlued);
        if (!isOptional && !mustBeGlued)
        {
            return once;
        }

        return (chart, at, path, ends) =>
        {
            if (!mustBeGlued || chart.Passage.IsGlued(at))
            {
                once(chart, at, path, ends);
            }

            if (isOptional)
            {
                next(chart, at, path, ends);
            }
        };
    }

    /// <summary>Adds what this piece can begin with.</summary>
    public abstract void AddFirst(FirstSet first);

    protected abstract Step CompileOnce(Step next, Func<string, Category> categories);
}
