using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>Reads "am", "p.m.", "p . m ." and "ampm".</summary>
internal static class MeridiemReader
{
    public static IEnumerable<Reading> Read(Chart chart, int at)
    {
        var passage = chart.Passage;
        switch (passage.WordAt(at))
        {
            case "am":
                return [Make(Meridiem.Am, at + 1)];
            case "pm":
                return [Make(Meridiem.Pm, at + 1)];
            case "ampm":
                return [Make(Meridiem.Either, at + 1)];
            case "a":
                return ReadLetters(passage, at, Meridiem.Am);
            case "p":
                return ReadLetters(passage, at, Meridiem.Pm);
            default:
                return [];
        }
    }

    private static IEnumerable<Reading> ReadLetters(Passage passage, int at, Meridiem meridiem)
    {
        var next = passage.WordAt(at + 1) == "." ? at + 2 : at + 1;
        if (next == at + 2 && passage.WordAt(at) == "a" && passage.WordAt(at - 2) == ":" && passage.IsGlued(at))
        {
            // "7:30a.m." is taken up to the "a", unlike "7:30 a.m." and "7:30p.m.".
            yield return Make(meridiem, at + 1);
        }
        else if (passage.WordAt(next) == "m")
        {
            var isDotted = next > at + 1 && passage.WordAt(next + 1) == ".";
            yield return Make(meridiem, isDotted ? next + 2 : next + 1);
        }
        else if (passage.IsGlued(at) && passage.IsNumber(at - 1))
        {
            yield return Make(meridiem, at + 1);
        }
    }

    private static Reading Make(Meridiem meridiem, int end) => new(new MeridiemMark(meridiem), end);
}
