using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>Reads "morning", "early-evening", "later in the afternoon", "night-time".</summary>
internal static class DayPartReader
{
    private static readonly DayPart Morning = new("MO", 8, 12);
    private static readonly DayPart Afternoon = new("AF", 12, 16);
    private static readonly DayPart Evening = new("EV", 16, 20);
    private static readonly DayPart Night = new("NI", 20, 24);
    private static readonly DayPart Daytime = new("DT", 8, 18);
    private static readonly DayPart Nighttime = new("NT", 0, 8);
    private static readonly DayPart BusinessHours = new("BH", 8, 18);

    public static IEnumerable<Reading> Read(Chart chart, int at)
    {
        var passage = chart.Passage;
        var mod = ModOf(passage.WordAt(at));
        var next = mod == null ? at : SkipLink(passage, at + 1);
        var (part, end) = ReadName(passage, next);
        return part == null ? [] : [new Reading(part with { Mod = mod }, end)];
    }

    /// <summary>"mornings", which come again.</summary>
    public static IEnumerable<Reading> ReadPlural(Chart chart, int at)
    {
        var isPlural = chart.Passage.WordAt(at) is "mornings" or "afternoons" or "evenings" or "nights";
        return isPlural ? [new Reading(ReadName(chart.Passage, at).Part, at + 1)] : [];
    }

    private static (DayPart Part, int End) ReadName(Passage passage, int at)
    {
        var (isTime, end) = ReadTime(passage, at + 1);
        switch (passage.WordAt(at))
        {
            case "morning" or "mornings":
                return (Morning, at + 1);
            case "afternoon" or "afternoons":
                return (Afternoon, at + 1);
            case "evening" or "evenings":
                return (Evening, at + 1);
            case "nighttime" or "nighttimes":
                return (Nighttime, at + 1);
            case "daytime" or "daytimes":
                return (Daytime, at + 1);
            case "night" when isTime:
                return (Nighttime, end);
            case "day" when isTime:
                return (Daytime, end);
            case "night" or "nights":
                return (Night, at + 1);
            case "business" when passage.WordAt(at + 1) is "hour" or "hours":
                return (BusinessHours, at + 2);
            default:
                return (null, at);
        }
    }

    private static (bool IsTime, int End) ReadTime(Passage passage, int at)
    {
        var next = passage.WordAt(at) == "-" ? at + 1 : at;
        return (next > at && passage.WordAt(next) == "time", next + 1);
    }

    private static string ModOf(string word) => word switch
    {
        "early" or "earlier" => "start",
        "late" or "later" => "end",
        _ => null,
    };

    private static int SkipLink(Passage passage, int at)
    {
        at = passage.WordAt(at) == "-" ? at + 1 : at;
        at = passage.WordAt(at) == "in" ? at + 1 : at;
        return passage.WordAt(at) == "the" ? at + 1 : at;
    }
}
