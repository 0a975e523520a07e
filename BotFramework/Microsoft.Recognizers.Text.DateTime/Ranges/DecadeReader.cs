using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>Reads "the 2000s", "1970's", "the '40s", "the nineties", "the two thousands", "21st century".</summary>
internal static class DecadeReader
{
    private static readonly Dictionary<string, int> Names = new()
    {
        ["noughties"] = 0,
        ["tens"] = 10,
        ["twenties"] = 20,
        ["thirties"] = 30,
        ["forties"] = 40,
        ["fifties"] = 50,
        ["sixties"] = 60,
        ["seventies"] = 70,
        ["eighties"] = 80,
        ["nineties"] = 90,
    };

    public static IEnumerable<Reading> Read(Chart chart, int at)
    {
        var passage = chart.Passage;
        var start = passage.WordAt(at) == "the" ? at + 1 : at;
        var word = passage.WordAt(start);
        if (word == "noughties")
        {
            yield return new Reading(Periods.Decades(2000, 1), start + 1);
        }
        else if (Names.TryGetValue(word, out var decade) && decade >= 20 && start > at)
        {
            yield return new Reading(OfAnyCentury(decade), start + 1);
        }
        else if (word == "two" && passage.WordAt(start + 1) == "thousands")
        {
            yield return new Reading(Periods.Decades(2000, 1), start + 2);
        }

        foreach (var reading in ReadSpelt(chart, start).Concat(ReadDigits(passage, start)))
        {
            yield return reading;
        }

        if (start == at)
        {
            foreach (var n in chart.Read("Ordinal", at).Where(n => passage.WordAt(n.End) == "century" && ((Integer)n.Value).Value is >= 2 and <= 90))
            {
                yield return new Reading(Periods.Years((((Integer)n.Value).Value - 1) * 100, 100), n.End + 1);
            }
        }
    }

    private static IEnumerable<Reading> ReadSpelt(Chart chart, int at)
    {
        var century = NumberWords.BelowTwenty(chart.Passage.WordAt(at)) ?? NumberWords.Tens(chart.Passage.WordAt(at));
        var next = chart.Passage.WordAt(at + 1) == "-" ? at + 2 : at + 1;
        if (century is >= 10 and <= 20 && Names.TryGetValue(chart.Passage.WordAt(next), out var decade))
        {
            yield return new Reading(Periods.Decades((century.Value * 100) + decade, 1), next + 1);
        }
    }

    private static IEnumerable<Reading> ReadDigits(Passage passage, int at)
    {
        var isQuoted = passage.WordAt(at) == "'";
        var number = isQuoted ? at + 1 : at;
        var text = passage.WordAt(number);
        if (!passage.IsNumber(number) || text.Length is not (2 or 4) || text[^1] != '0')
        {
            yield break;
        }

        var s = passage.WordAt(number + 1) == "'" ? number + 2 : number + 1;
        if (passage.WordAt(s) == "s" && (text.Length == 4 || passage.IsGlued(s)))
        {
            var year = int.Parse(text, CultureInfo.InvariantCulture);
            yield return new Reading(text.Length == 4 ? Periods.Decades(year, 1) : OfAnyCentury(year), s + 1);
        }
    }

    private static Temporal OfAnyCentury(int decade)
    {
        var (past, future) = (Periods.Decades(1900 + decade, 1).Past, Periods.Decades(2000 + decade, 1).Past);
        return new Temporal(TemporalKind.DateRange, $"(XX{decade:D2}-01-01,XX{(decade + 10) % 100:D2}-01-01,P10Y)", past, future);
    }
}
