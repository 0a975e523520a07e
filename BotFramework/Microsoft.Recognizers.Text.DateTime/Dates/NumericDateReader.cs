using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Reads "04/22/2016", "2016-04-22", "13.5.2015", "22/04", and "4-22" after "on": month first unless it cannot be one.</summary>
internal static class NumericDateReader
{
    public static IEnumerable<Reading> Read(Chart chart, int at)
    {
        var passage = chart.Passage;
        if (!IsPart(passage, at) || !(passage.WordAt(at + 1) is "/" or "-" or ".") || !passage.IsGlued(at + 1) || !IsPart(passage, at + 2) || !passage.IsGlued(at + 2))
        {
            yield break;
        }

        var sign = passage.WordAt(at + 1);
        var isThird = (passage.WordAt(at + 3) == sign || passage.WordAt(at + 3) == ",") && passage.IsGlued(at + 3) && passage.IsGlued(at + 4) && IsPart(passage, at + 4);
        if (isThird && Full(passage, at) is { } date)
        {
            yield return new Reading(date, at + 5);
        }

        if (sign == "/" || (sign == "-" && passage.WordAt(at - 1) == "on"))
        {
            var (month, day) = Order(Value(passage, at), Value(passage, at + 2));
            if (passage.WordAt(at).Length <= 2 && passage.WordAt(at + 2).Length <= 2 && Days.OfAnyYear(month, day, passage.Reference) is { } open)
            {
                yield return new Reading(open, at + 3);
            }
        }
    }

    private static Temporal Full(Passage passage, int at)
    {
        var (first, second, third) = (Value(passage, at), Value(passage, at + 2), Value(passage, at + 4));
        if (passage.WordAt(at).Length == 4)
        {
            return passage.WordAt(at + 4).Length <= 2 ? Days.InYear(second, third, first) : null;
        }

        var (month, day) = passage.WordAt(at + 1) == "." ? Order(second, first) : Order(first, second);
        var isYear = passage.WordAt(at).Length <= 2 && passage.WordAt(at + 2).Length <= 2 && passage.WordAt(at + 4).Length is (2 or 4);
        return isYear ? Days.InYear(month, day, third) : null;
    }

    private static (int Month, int Day) Order(int first, int second) => first > 12 && second <= 12 ? (second, first) : (first, second);

    private static bool IsPart(Passage passage, int at) => passage.IsNumber(at) && passage.WordAt(at).Length is (1 or 2 or 4);

    private static int Value(Passage passage, int at) => int.Parse(passage.WordAt(at), CultureInfo.InvariantCulture);
}
