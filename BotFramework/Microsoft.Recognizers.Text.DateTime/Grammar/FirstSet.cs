namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>What a pattern can begin with, so that most rules are passed over at a glance.</summary>
internal sealed class FirstSet
{
    public HashSet<string> Words { get; } = [];

    public HashSet<string> Categories { get; } = [];

    /// <summary>Takes over what <paramref name="other"/> can begin with; whether anything was new.</summary>
    public bool Add(FirstSet other)
    {
        var before = Words.Count + Categories.Count;
        Words.UnionWith(other.Words);
        Categories.UnionWith(other.Categories);
        return Words.Count + Categories.Count > before;
    }
}
