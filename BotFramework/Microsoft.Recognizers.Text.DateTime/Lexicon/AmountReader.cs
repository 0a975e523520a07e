using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Lexicon;

/// <summary>Reads how many of a unit: "3.5", "1,200", "two and a half", "½", "a few".</summary>
internal static class AmountReader
{
    private const int FewMeans = 3;
    private const int MaxLength = 12;

    public static IEnumerable<Reading> Read(Chart chart, int at) =>
        ReadDigits(chart.Passage, at)
            .Concat(ReadWords(chart, at))
            .SelectMany(reading => WithFraction(chart.Passage, reading))
            .Concat(ReadVague(chart.Passage, at));

    /// <summary>A fraction alone or after a number: "half", "and a quarter", "½".</summary>
    public static (decimal Value, int End) ReadFraction(Passage passage, int at)
    {
        var after = passage.WordAt(at) == "and" ? at + 1 : at;
        after = passage.WordAt(after) is "a" or "an" ? after + 1 : after;
        return passage.WordAt(after) switch
        {
            "half" => (0.5m, after + 1),
            "quarter" => (0.25m, after + 1),
            _ => (0, at),
        };
    }

    private static IEnumerable<Reading> ReadDigits(Passage passage, int at)
    {
        if (!passage.IsNumber(at))
        {
            yield break;
        }

        var end = at + 1;
        var text = passage.WordAt(at);
        while (passage.WordAt(end) == "," && passage.IsGlued(end) && passage.IsGlued(end + 1) && passage.WordAt(end + 1).Length == 3 && passage.IsNumber(end + 1))
        {
            text += passage.WordAt(end + 1);
            end += 2;
        }

        if (passage.WordAt(end) == "." && passage.IsGlued(end) && passage.IsGlued(end + 1) && passage.IsNumber(end + 1))
        {
            text += "." + passage.WordAt(end + 1);
            end += 2;
        }

        if (text.Length <= MaxLength && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            yield return new Reading(new Amount(value), end);
        }
    }

    private static IEnumerable<Reading> ReadWords(Chart chart, int at) => chart.Passage.IsNumber(at)
        ? []
        : CardinalReader.Read(chart, at).Select(reading => new Reading(new Amount(((Integer)reading.Value).Value), reading.End));

    private static IEnumerable<Reading> WithFraction(Passage passage, Reading whole)
    {
        yield return whole;
        var amount = ((Amount)whole.Value).Value;
        if (passage.WordAt(whole.End) == "/" && passage.IsNumber(whole.End - 1) && DivisorAt(passage, whole.End + 1) is { } divisor)
        {
            yield return new Reading(new Amount(amount / divisor), whole.End + 2);
        }
        else if (Scale(passage.WordAt(whole.End)) is { } scale)
        {
            yield return new Reading(new Amount(amount * scale), whole.End + 1);
        }
        else if (passage.WordAt(whole.End) == "and" && ReadFraction(passage, whole.End) is { Value: > 0 } fraction)
        {
            yield return new Reading(new Amount(amount + fraction.Value), fraction.End);
        }
    }

    private static IEnumerable<Reading> ReadVague(Passage passage, int at)
    {
        if (VulgarFraction(passage, at) is { } sign)
        {
            yield return new Reading(new Amount(sign), at + 1);
        }

        var next = passage.WordAt(at) == "a" ? at + 1 : at;
        switch (passage.WordAt(next))
        {
            case "few" or "several" or "some":
                yield return new Reading(new Amount(FewMeans), next + 1);
                break;
            case "couple":
                yield return new Reading(new Amount(2), passage.WordAt(next + 1) == "of" ? next + 2 : next + 1);
                break;
            case "half" when passage.WordAt(next + 1) == "a" && passage.WordAt(next + 2) == "dozen":
                yield return new Reading(new Amount(6), next + 3);
                break;
            case "half" when passage.WordAt(next + 1) is "a" or "an":
                yield return new Reading(new Amount(0.5m), next + 2);
                break;
            case "half":
                yield return new Reading(new Amount(0.5m), next + 1);
                break;
        }

        if (next > at && Scale(passage.WordAt(next)) is { } scale)
        {
            yield return new Reading(new Amount(scale), next + 1);
        }

        if (passage.WordAt(at) is "a" or "an" or "another")
        {
            yield return new Reading(new Amount(1), at + 1);
        }
    }

    private static int? DivisorAt(Passage passage, int at) =>
        passage.IsNumber(at) && passage.IsGlued(at) && int.TryParse(passage.WordAt(at), CultureInfo.InvariantCulture, out var divisor) && divisor > 0 ? divisor : null;

    private static int? Scale(string word) => word switch
    {
        "dozen" => 12,
        "hundred" => 100,
        "thousand" or "k" => 1000,
        "million" => 1_000_000,
        _ => null,
    };

    private static decimal? VulgarFraction(Passage passage, int at) => passage.WordAt(at) switch
    {
        "½" => 0.5m,
        "¼" => 0.25m,
        "¾" => 0.75m,
        _ => null,
    };
}
