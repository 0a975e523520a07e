namespace HipBot.Recognition;

/// <summary>Keeps the longest of matches that lie one inside the other.</summary>
internal static class Longest
{
    /// <summary>The matches that lie in no longer one, in the order of where they begin; equal ones all stay.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> matches, Func<T, Span> spanOf)
    {
        var reach = new Span(-1, -1);
        foreach (var match in matches.OrderBy(match => spanOf(match).From).ThenByDescending(match => spanOf(match).To))
        {
            var span = spanOf(match);
            if (span.To > reach.To || span == reach)
            {
                reach = span.To > reach.To ? span : reach;
                yield return match;
            }
        }
    }

    /// <summary>The matches that no longer one overlaps, in the order of where they begin; equal ones all stay.</summary>
    public static IEnumerable<T> Apart<T>(IEnumerable<T> matches, Func<T, Span> spanOf)
    {
        var taken = new SortedSet<Span>(Comparer<Span>.Create((one, other) => one.To <= other.From ? -1 : other.To <= one.From ? 1 : 0));
        return matches.OrderByDescending(match => spanOf(match).Length)
            .Where(match => taken.Add(spanOf(match)) || (taken.TryGetValue(spanOf(match), out var same) && same == spanOf(match)))
            .ToList()
            .OrderBy(match => spanOf(match).From);
    }
}
