using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>Points of the clock: "7pm", "half past seven", "8 in the morning", "noon".</summary>
internal static class TimeRules
{
    private const string InPart = "(in|at|during) the? <part:DayPart>";

    /// <summary>Hours that need nothing beside them to be a time.</summary>
    public static IEnumerable<Rule> All =>
    [
        new("Past", "(half|quarter|a quarter|three quarters) (past|after) <to:HourOrClock>", match => Shift(match, Fraction(match))),
        new("Past", "(quarter|a quarter|three quarters) (to|before|till) <to:HourOrClock>", match => Shift(match, -Fraction(match))),
        new("Past", "<n:Integer> (min|mins|minute|minutes)? (past|after) <to:HourOrClock>", match => Shift(match, match.Number("n"))),
        new("Past", "<n:Integer> (min|mins|minute|minutes) (to|before|till) <to:HourOrClock>", match => Shift(match, -match.Number("n"))),

        new("HourOrClock", "<t:Digital>", match => match.Get<TimeOfDay>("t")),
        new("HourOrClock", "<t:Spoken>", match => match.Get<TimeOfDay>("t").Hour <= 12 ? match.Get<TimeOfDay>("t") : null),
        new("HourOrClock", "<t:Hour>", match => match.Get<TimeOfDay>("t")),
        new("AnyClock", "<t:Past> (o ' clock|oclock)?", match => match.Get<TimeOfDay>("t")),
        new("AnyClock", "<t:Digital>", match => match.Get<TimeOfDay>("t")),
        new("AnyClock", "<t:Spoken>", match => match.Get<TimeOfDay>("t")),
        new("AnyClock", "<t:Hour> (o ' clock|oclock)?", match => match.Get<TimeOfDay>("t")),

        new("Time", "<t:AnyClock> -? .? <m:Meridiem> sharp?", WithMeridiem),
        new("Time", "t ~<t:Digital>", match => match.Get<TimeOfDay>("t").AsTime()),
        new("Time", "<t:Dense> <m:Meridiem>", WithMeridiem),
        new("Time", "at <t:Dense> <m:Meridiem>?", AtDotted),
        new("Time", $"<t:AnyClock> <m:Meridiem> {InPart}", WithMeridiem),
        new("Time", $"<t:AnyClock> {InPart}", WithPart),
        new("Time", "<t:Digital> <part:DayPart>", WithPart),
        new("Time", "<t:AnyClock> at? <part:NamedHour>", AtNamedHour),
        new("Time", "at? <part:NamedHour> <t:AnyClock>", match => match.Precedes(":") ? null : AtNamedHour(match)),
        new("Time", "(in the)? <part:DayPart> (at|around) <t:AnyClock>", match => match.Precedes("-", "to") ? null : WithPart(match)),
        new("Time", "(in the)? <part:DayPart> <t:Digital>", match => match.Precedes("-", "to") ? null : WithPart(match)),
        new("Time", "(in the)? <part:DayPart> (at|around)? <t:AnyClock> <m:Meridiem>", WithMeridiem),
        new("Time", "<t:Digital>", match => match.Get<TimeOfDay>("t").AsTime()),
        new("Time", "<t:Past> (o ' clock|oclock)?", match => match.Get<TimeOfDay>("t").AsTime()),
        new("Time", "<t:Hour> (o ' clock|oclock)", match => match.Get<TimeOfDay>("t").AsTime()),
        new("Time", "<t:Hour> -? ish", match => match.Get<TimeOfDay>("t").AsTime() with { IsTwelveHour = false }),
        new("Time", "<t:Spoken>", SpokenAlone),
        new("Time", "<part:NamedTime>", match => match.Get<TimeOfDay>("part").AsTime() with { IsTwelveHour = false }),

        new("NamedHour", "(noon|midday|mid -? day)", _ => DayPartOf("MEL")),
        new("NamedHour", "(lunch -? time|lunchtime)", _ => DayPartOf("MEL")),
        new("NamedHour", "(midnight|mid -? night)", _ => DayPartOf("NI")),
        new("NamedTime", "(noon|noonish|midday|mid -? day)", _ => new TimeOfDay(12)),
        new("NamedTime", "(midnight|mid -? night)", _ => new TimeOfDay(0)),
        new("NamedTime", "mid -? morning", _ => new TimeOfDay(10)),
        new("NamedTime", "mid -? afternoon", _ => new TimeOfDay(14)),

        new("HourAfterAt", "<t:BareHour>", match => match.Follows("at") && !IsCount(match) ? match.Get<Temporal>("t") : null),

        // A bare hour, where the words around it leave no other reading.
        new("BareHour", "<t:Hour>", match => match.Get<TimeOfDay>("t").AsTime()),
        new("BareHour", "<t:Spoken>", match => match.Get<TimeOfDay>("t").Hour <= 12 && IsInFives(match) ? match.Get<TimeOfDay>("t").AsTime() : null),
    ];

    private static Temporal WithMeridiem(Match match) =>
        match.Get<TimeOfDay>("t") is { Hour: <= 24 } time ? time.In(match.Get<MeridiemMark>("m").Value) : null;

    private static Temporal WithPart(Match match) =>
        match.Get<TimeOfDay>("t") is { Hour: <= 24 } time ? time.In(match.Get<DayPart>("part")) : null;

    /// <summary>"12 noon", but not "7 noon".</summary>
    private static Temporal AtNamedHour(Match match) => match.Contains("noon") && match.Get<TimeOfDay>("t").Hour != 12 ? null : WithPart(match);

    /// <summary>"eight forty" is a time, "nineteen thirty" a year.</summary>
    private static Temporal SpokenAlone(Match match)
    {
        var time = match.Get<TimeOfDay>("t");
        return time.Hour <= 12 && !match.Follows("$", "£", "€") && (IsInFives(match) || match.Follows("at")) ? time.AsTime() : null;
    }

    /// <summary>"eight forty" and "eight forty five" say the time; "eight forty two" and "eight forty-five" could count anything.</summary>
    private static bool IsInFives(Match match) => match.Get<TimeOfDay>("t").Minute % 5 == 0 && !match.Contains("-") && !match.Contains("oh");

    /// <summary>"at 7.30", where the dot alone would be a decimal.</summary>
    private static Temporal AtDotted(Match match)
    {
        var time = match.Get<TimeOfDay>("t");
        return match.Passage.WordAt(match.Start + 2) != "." || time.Hour > 24 || match.Precedes("%", "percent", "per") ? null : match.Has("m") ? time.In(match.Get<MeridiemMark>("m").Value) : time.AsTime();
    }

    private static bool IsCount(Match match) =>
        match.Precedes("%", "percent", ":", "/", "-") || (match.Precedes(".") && match.Passage.IsNumber(match.End + 1) && match.Passage.IsGlued(match.End + 1));

    private static int Fraction(Match match) => match.Contains("half") ? 30 : match.Contains("quarters") ? 45 : 15;

    private static TimeOfDay Shift(Match match, int minutes)
    {
        var to = match.Get<TimeOfDay>("to");
        if (minutes is < -59 or > 59)
        {
            return null;
        }

        var total = ((to.Hour * 60) + (to.Minute ?? 0) + minutes + (24 * 60)) % (24 * 60);
        return new TimeOfDay(total / 60, total % 60);
    }

    private static DayPart DayPartOf(string code) => new(code, 0, 0);
}
