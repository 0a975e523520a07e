using System.Runtime.InteropServices;

namespace HipBot.Recognition;

/// <summary>Keeps the longest of matches that lie one inside the other.</summary>
internal static class Longest
{
    /// <summary>Orders matches by group, the group that was met first coming first.</summary>
    /// <param name="matches">The matches.</param>
    /// <param name="groupOf">The number of a meaning's group.</param>
    /// <param name="groups">How many groups there are.</param>
    public static Span<Found<T>> Grouped<T>(List<Found<T>> matches, Func<T, int> groupOf, int groups)
    {
        Span<int> ranks = stackalloc int[groups];
        ranks.Fill(-1);
        var met = 0;
        var span = CollectionsMarshal.AsSpan(matches);
        foreach (ref var match in span)
        {
            ref var rank = ref ranks[groupOf(match.Meaning)];
            rank = rank < 0 ? met++ : rank;
            match = match with { Group = rank };
        }

        span.Sort(static (one, other) => one.Group != other.Group ? one.Group.CompareTo(other.Group) : one.Order.CompareTo(other.Order));
        return span;
    }

    /// <summary>Takes the first group off matches that are ordered by group.</summary>
    public static Span<Found<T>> NextGroup<T>(ref Span<Found<T>> matches)
    {
        var end = 1;
        while (end < matches.Length && matches[end].Group == matches[0].Group)
        {
            end++;
        }

        var group = matches[..end];
        matches = matches[end..];
        return group;
    }

    /// <summary>The matches that lie in no longer one, in the order of where they begin; equal ones all stay.</summary>
    /// <param name="matches">The matches.</param>
    /// <param name="staysIn">Whether a match stays although it lies in a longer one; none does if left out.</param>
    public static Span<Found<T>> Of<T>(Span<Found<T>> matches, Func<Found<T>, Found<T>, bool>? staysIn = null)
    {
        matches.Sort(static (one, other) => Compare(one.Span.From - other.Span.From, other.Span.To - one.Span.To, one.Order - other.Order));
        var longest = default(Found<T>);
        var kept = 0;
        foreach (var match in matches)
        {
            if (match.Span.To > longest.Span.To || match.Span == longest.Span)
            {
                longest = match;
                matches[kept++] = match;
            }
            else if (staysIn?.Invoke(match, longest) == true)
            {
                matches[kept++] = match;
            }
        }

        return matches[..kept];
    }

    /// <summary>The matches that no longer one overlaps, in the order of where they begin; equal ones all stay.</summary>
    /// <param name="matches">The matches.</param>
    /// <param name="taken">A cell for each token of the utterance, all default; left as it was.</param>
    public static Span<Found<T>> Apart<T>(Span<Found<T>> matches, Span<Span> taken)
    {
        matches.Sort(static (one, other) => Compare(other.Span.Length - one.Span.Length, one.Order - other.Order, 0));
        var kept = 0;
        foreach (var match in matches)
        {
            var tokens = taken[match.Span.From..match.Span.To];
            if (tokens[0] == match.Span || !tokens.ContainsAnyExcept(default(Span)))
            {
                tokens.Fill(match.Span);
                matches[kept++] = match;
            }
        }

        var apart = matches[..kept];
        foreach (var match in apart)
        {
            taken[match.Span.From..match.Span.To].Clear();
        }

        apart.Sort(static (one, other) => Compare(one.Span.From - other.Span.From, other.Span.Length - one.Span.Length, one.Order - other.Order));
        return apart;
    }

    private static int Compare(int first, int second, int third) => first != 0 ? first : second != 0 ? second : third;
}
