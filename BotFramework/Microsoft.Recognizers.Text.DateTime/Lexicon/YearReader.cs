using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Lexicon;

/// <summary>Reads a year with its century: "2016", "nineteen ninety six", "two thousand and eighteen".</summary>
internal static class YearReader
{
    private const int First = 1500;
    private const int Last = 2100;

    /// <summary>Earlier centuries sound like hours: "ten forty five".</summary>
    private const int FirstSpoken = 13;

    public static IEnumerable<Reading> Read(Chart chart, int at)
    {
        var passage = chart.Passage;
        if (passage.IsNumber(at))
        {
            return passage.WordAt(at).Length == 4 && !IsMoneyOrDecimal(passage, at) ? Keep(CardinalReader.Read(chart, at)) : [];
        }

        return Keep(CardinalReader.Read(chart, at).Concat(ReadPairs(chart, at)));
    }

    private static bool IsMoneyOrDecimal(Passage passage, int at) =>
        (passage.IsGlued(at) && passage.WordAt(at - 1) == "$")
        || (passage.IsGlued(at + 1) && passage.WordAt(at + 1) == "." && passage.IsGlued(at + 2) && passage.WordAt(at + 2) == "0");

    /// <summary>A century, then the year in it: "nineteen eighty six", "nineteen hundred ninety three", "nineteen oh one".</summary>
    private static IEnumerable<Reading> ReadPairs(Chart chart, int at)
    {
        foreach (var century in CardinalReader.Read(chart, at))
        {
            var hundreds = ((Integer)century.Value).Value;
            if (hundreds is < FirstSpoken or > 20)
            {
                continue;
            }

            var isZero = chart.Passage.WordAt(century.End) is "zero" or "oh" or "o";
            foreach (var rest in CardinalReader.Read(chart, isZero ? century.End + 1 : century.End))
            {
                var years = ((Integer)rest.Value).Value;
                if (isZero ? years < 10 : years is >= 10 and < 100 && chart.Passage.IsWord(century.End))
                {
                    yield return new Reading(new Integer((hundreds * 100) + years), rest.End);
                }
            }
        }
    }

    private static IEnumerable<Reading> Keep(IEnumerable<Reading> readings) =>
        readings.Where(reading => ((Integer)reading.Value).Value is >= First and <= Last);
}
