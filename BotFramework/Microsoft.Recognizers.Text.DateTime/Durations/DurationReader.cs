using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>Reads "3h", "two and a half hours", "an hour and a half", "all day", "1 year 1 month and 21 days".</summary>
internal static class DurationReader
{
    private static readonly string[] Whole = ["all", "full", "whole"];

    /// <summary>Every part read so far is a duration too: "2 weeks" in "2 weeks and 2 days".</summary>
    public static IEnumerable<Reading> Read(Chart chart, int at)
    {
        if (ReadWhole(chart.Passage, at) is { } whole)
        {
            yield return whole;
        }

        var passage = chart.Passage;
        var parts = new List<DurationPart>();
        for (var next = at; ReadPart(chart, next, parts.LastOrDefault()?.Unit) is { } reading; next = SkipJoint(chart.Passage, reading.End))
        {
            var part = (DurationPart)reading.Value;
            if (parts.Exists(known => known.Unit == part.Unit))
            {
                yield break;
            }

            parts.Add(part);
            yield return new Reading(new Duration([.. parts]), reading.End);
        }
    }

    private static Reading ReadWhole(Passage passage, int at)
    {
        var next = passage.WordAt(at + 1) == "-" ? at + 2 : at + 1;
        return Whole.Contains(passage.WordAt(at)) && passage.WordAt(next) is "year" or "month" or "fortnight" or "week" or "day"
            ? new Reading(Duration.Of(1, Units.Words[passage.WordAt(next)]), next + 1)
            : null;
    }

    private static Reading ReadPart(Chart chart, int at, Unit before)
    {
        var passage = chart.Passage;
        foreach (var reading in chart.Read("Amount", at))
        {
            var amount = ((Amount)reading.Value).Value;
            var unit = ReadUnit(passage, reading.End, before, out var end);
            if (unit == null || IsSomethingElse(passage, at, end))
            {
                continue;
            }

            var (fraction, after) = passage.WordAt(end) == "and" ? AmountReader.ReadFraction(passage, end) : (0, end);
            var isFraction = fraction > 0 && !Units.Words.ContainsKey(passage.WordAt(after));
            return isFraction
                ? new Reading(new DurationPart(amount + fraction, unit), after)
                : new Reading(new DurationPart(amount, unit), end);
        }

        return null;
    }

    private static Unit ReadUnit(Passage passage, int at, Unit before, out int end)
    {
        if (passage.IsGlued(at) && passage.IsNumber(at - 1) && Units.Letters.TryGetValue(passage.WordAt(at), out var letter))
        {
            end = at + 1;
            return passage.WordAt(at - 1).Length <= 4 && !(passage.IsGlued(at + 1) && (passage.IsWord(at + 1) || passage.IsNumber(at + 1) || passage.WordAt(at + 1) == "-")) ? letter : null;
        }

        var word = passage.WordAt(at) == "-" ? at + 1 : at;
        if (passage.WordAt(word) == "business" && passage.WordAt(word + 1) is "day" or "days")
        {
            end = word + 2;
            return Units.BusinessDay;
        }

        end = word + 1;
        return Units.Words.GetValueOrDefault(passage.WordAt(word));
    }

    /// <summary>"a second wave" counts waves.</summary>
    private static bool IsSomethingElse(Passage passage, int at, int end) =>
        passage.WordAt(at) is "a" or "another" or "some" or "one"
        && passage.WordAt(end - 1) == "second" && passage.IsWord(end)
        && !(passage.WordAt(end) is "ago" or "later" or "before" or "after" or "and" or "or" or "but" or "then" or "from" or "to" or "for" or "with" or "because" or "please");

    private static int SkipJoint(Passage passage, int at)
    {
        at = passage.WordAt(at) == "," ? at + 1 : at;
        return passage.WordAt(at) == "and" ? at + 1 : at;
    }
}
