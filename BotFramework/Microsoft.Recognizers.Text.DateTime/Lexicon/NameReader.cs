using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Lexicon;

/// <summary>Reads one-word names, with the dot of an abbreviation.</summary>
internal static class NameReader
{
    private const int LongestAbbreviation = 5;

    /// <summary>A reader for <paramref name="names"/>; "Oct." takes its dot along only where more follows.</summary>
    public static Func<Chart, int, IEnumerable<Reading>> For(Dictionary<string, int> names) => (chart, at) => Read(names, chart, at);

    private static IEnumerable<Reading> Read(Dictionary<string, int> names, Chart chart, int at)
    {
        var word = chart.Passage.WordAt(at);
        if (!names.TryGetValue(word, out var value))
        {
            yield break;
        }

        yield return new Reading(new Integer(value), at + 1);
        if (word.Length < LongestAbbreviation && chart.Passage.WordAt(at + 1) == "." && chart.Passage.IsGlued(at + 1))
        {
            yield return new Reading(new Integer(value), at + 2);
        }
    }
}
