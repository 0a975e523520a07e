namespace HipBot.Recognition;

/// <summary>The word classes that patterns name.</summary>
public static class PatternNames
{
    /// <summary>The classes that a pattern names, in the order of the pattern.</summary>
    public static IEnumerable<string> In(PatternNode node) => node switch
    {
        PatternNode.WordClass name => [name.Name],
        PatternNode.Any any => any.Choices.SelectMany(In),
        PatternNode.Maybe optional => In(optional.Inner),
        PatternNode.Sequence sequence => sequence.Items.SelectMany(In),
        _ => [],
    };

    /// <summary>Whether a class comes back to itself through the classes that it names.</summary>
    public static bool HoldsItself(string name, IReadOnlyDictionary<string, PatternNode> classes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([name]);
        while (open.TryPop(out var next))
        {
            foreach (var inner in classes.TryGetValue(next, out var node) ? In(node) : [])
            {
                if (inner == name)
                {
                    return true;
                }

                if (seen.Add(inner))
                {
                    open.Push(inner);
                }
            }
        }

        return false;
    }
}
