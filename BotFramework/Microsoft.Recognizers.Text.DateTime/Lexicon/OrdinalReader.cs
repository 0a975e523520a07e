using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Lexicon;

/// <summary>Reads "3rd", "third" and "twenty-third".</summary>
internal static class OrdinalReader
{
    private static readonly string[] Endings = ["st", "nd", "rd", "th"];

    public static IEnumerable<Reading> Read(Chart chart, int at)
    {
        var passage = chart.Passage;
        if (passage.IsNumber(at))
        {
            var isOrdinal = passage.IsGlued(at + 1) && Endings.Contains(passage.WordAt(at + 1));
            return isOrdinal && int.TryParse(passage.WordAt(at), out var value) ? [Make(value, at + 2)] : [];
        }

        return ReadWords(passage, at);
    }

    private static IEnumerable<Reading> ReadWords(Passage passage, int at)
    {
        var word = passage.WordAt(at);
        if (NumberWords.Ordinal(word) is { } value)
        {
            yield return Make(value, at + 1);
        }

        if (NumberWords.Tens(word) is { } tens)
        {
            var next = passage.WordAt(at + 1) == "-" ? at + 2 : at + 1;
            if (NumberWords.Ordinal(passage.WordAt(next)) is { } unit and < 10)
            {
                yield return Make(tens + unit, next + 1);
            }
        }
    }

    private static Reading Make(int value, int end) => new(new Integer(value), end);
}
