using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>Reads the hours and minutes themselves.</summary>
internal static class ClockReader
{
    /// <summary>"7:56", "12:23:59".</summary>
    public static IEnumerable<Reading> ReadDigital(Chart chart, int at)
    {
        var passage = chart.Passage;
        if (DigitsAt(passage, at, 2, 24) is not { } hour || !IsGluedSign(passage, at + 1, ":") || TwoDigits(passage, at + 2) is not { } minute)
        {
            yield break;
        }

        if (IsGluedSign(passage, at + 3, ":") && TwoDigits(passage, at + 4) is { } second)
        {
            yield return new Reading(new TimeOfDay(hour, minute, second), at + 5);
        }
        else if (!(IsGluedSign(passage, at + 3, ":") && passage.IsNumber(at + 4)))
        {
            yield return new Reading(new TimeOfDay(hour, minute), at + 3);
        }
    }

    /// <summary>"8.30" and "715", which need a mark of am or pm to be times.</summary>
    public static IEnumerable<Reading> ReadDense(Chart chart, int at)
    {
        var passage = chart.Passage;
        if (DigitsAt(passage, at, 2, 24) is { } hour && IsGluedSign(passage, at + 1, ".") && TwoDigits(passage, at + 2) is { } minute)
        {
            yield return new Reading(new TimeOfDay(hour, minute), at + 3);
        }

        if (DigitsAt(passage, at, 4, 2459) is { } number && passage.WordAt(at).Length >= 3 && number % 100 < 60)
        {
            yield return new Reading(new TimeOfDay(number / 100, number % 100), at + 1);
        }
    }

    /// <summary>"0730", in ranges only.</summary>
    public static IEnumerable<Reading> ReadMilitary(Chart chart, int at)
    {
        var text = chart.Passage.WordAt(at);
        if (text.Length == 4 && DigitsAt(chart.Passage, at, 4, 2459) is { } number && number % 100 < 60)
        {
            yield return new Reading(new TimeOfDay(number / 100, number % 100), at + 1);
        }
    }

    /// <summary>"7", "seven".</summary>
    public static IEnumerable<Reading> ReadHour(Chart chart, int at)
    {
        var passage = chart.Passage;
        if (passage.IsNumber(at))
        {
            var hour = DigitsAt(passage, at, 2, 24);
            return hour is { } value ? [new Reading(new TimeOfDay(value), at + 1)] : [];
        }

        return NumberWords.BelowTwenty(passage.WordAt(at)) is { } word and <= 12
            ? [new Reading(new TimeOfDay(word), at + 1)]
            : [];
    }

    /// <summary>"seven thirty five", "eleven oh five".</summary>
    public static IEnumerable<Reading> ReadSpoken(Chart chart, int at)
    {
        var passage = chart.Passage;
        if (NumberWords.BelowTwenty(passage.WordAt(at)) is not { } hour)
        {
            yield break;
        }

        var isZero = passage.WordAt(at + 1) is "oh" or "o" or "zero";
        foreach (var reading in passage.IsNumber(at + 1) ? [] : CardinalReader.Read(chart, isZero ? at + 2 : at + 1))
        {
            var minute = ((Integer)reading.Value).Value;
            if (minute < (isZero ? 10 : 60))
            {
                yield return new Reading(new TimeOfDay(hour, minute), reading.End);
            }
        }
    }

    public static int? DigitsAt(Passage passage, int at, int maxLength, int max) =>
        passage.IsNumber(at)
        && passage.WordAt(at).Length <= maxLength
        && int.Parse(passage.WordAt(at), CultureInfo.InvariantCulture) is var value
        && value <= max
            ? value
            : null;

    private static int? TwoDigits(Passage passage, int at) =>
        passage.IsGlued(at) && passage.WordAt(at).Length == 2 ? DigitsAt(passage, at, 2, 59) : null;

    private static bool IsGluedSign(Passage passage, int at, string sign) => passage.IsGlued(at) && passage.WordAt(at) == sign;
}
