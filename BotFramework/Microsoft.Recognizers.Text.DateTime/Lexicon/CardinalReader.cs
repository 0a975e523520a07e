using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Lexicon;

/// <summary>Reads whole numbers in digits or words, with every shorter number on the way ("twenty" before "twenty two").</summary>
internal static class CardinalReader
{
    private const int MaxDigits = 9;

    public static IEnumerable<Reading> Read(Chart chart, int at)
    {
        var passage = chart.Passage;
        return passage.IsNumber(at) ? ReadDigits(passage, at) : ReadWords(passage, at);
    }

    private static IEnumerable<Reading> ReadDigits(Passage passage, int at)
    {
        var digits = passage.WordAt(at);
        if (digits.Length <= MaxDigits)
        {
            yield return new Reading(new Integer(int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)), at + 1);
        }
    }

    private static IEnumerable<Reading> ReadWords(Passage passage, int at)
    {
        long whole = 0;
        long part = 0;
        var room = 100;
        for (var i = at; i < passage.Count; i++)
        {
            var word = passage.WordAt(i);
            var isJoined = i > at && (word == "and" || word == "-");
            if (isJoined && (word == "-" || room == 100))
            {
                word = passage.WordAt(++i);
            }

            if (NumberWords.Scale(word) is { } scale && !isJoined && part > 0 && whole + (part * scale) < 1_000_000_000)
            {
                (whole, part) = scale == 100 ? (whole, part * 100) : (whole + (part * scale), 0);
                room = 100;
            }
            else if (room > 10 && NumberWords.Tens(word) is { } tens)
            {
                part += tens;
                room = 10;
            }
            else if (NumberWords.BelowTwenty(word) is { } unit && unit < (room == 100 ? 20 : room))
            {
                part += unit;
                room = 0;
            }
            else
            {
                yield break;
            }

            yield return new Reading(new Integer((int)(whole + part)), i + 1);
        }
    }
}
