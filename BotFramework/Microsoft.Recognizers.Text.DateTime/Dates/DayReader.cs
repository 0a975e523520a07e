using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Reads days of the month and years of two digits.</summary>
internal static class DayReader
{
    private const int LastDay = 31;

    /// <summary>"7", "07", "twenty nine".</summary>
    public static IEnumerable<Reading> ReadNumber(Chart chart, int at) =>
        chart.Passage.IsNumber(at) && chart.Passage.WordAt(at).Length > 2 ? [] : chart.Read("Integer", at).Where(IsDay);

    /// <summary>A number or an ordinal: "29", "29th", "twenty-ninth".</summary>
    public static IEnumerable<Reading> ReadAny(Chart chart, int at) =>
        chart.Read("Ordinal", at).Where(IsDay).Concat(ReadNumber(chart, at));

    /// <summary>"12" after an ordinal day, or "'87".</summary>
    public static IEnumerable<Reading> ReadShortYear(Chart chart, int at)
    {
        var passage = chart.Passage;
        var digits = passage.WordAt(at) == "'" ? at + 1 : at;
        var isYear = passage.IsNumber(digits)
            && passage.WordAt(digits).Length == 2
            && !(passage.WordAt(digits + 1) is ":" or "am" or "pm" or "a" or "p" or "-" or "/" or "%" or "to" or "o" or "oclock" or "of")
            && !(passage.IsGlued(digits + 1) && (passage.IsWord(digits + 1) || passage.IsNumber(digits + 2)))
            && (digits > at || at == 0 || passage.IsWord(at - 1));
        return isYear ? chart.Read("Integer", digits) : [];
    }

    private static bool IsDay(Reading reading) => ((Integer)reading.Value).Value is >= 1 and <= LastDay;
}
