using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Resolution;
using Microsoft.Recognizers.Text.DateTime.Times;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>Parts of certain days: "tonight", "last night", "Tuesday late-morning", "in the morning of this Tuesday".</summary>
internal static class PartOfDateRules
{
    public static IEnumerable<Rule> All =>
    [
        new("PartOfDate", "(tonight|tonite)", match => Today(match, 0, new DayPart("NI", 20, 24))),
        new("PartOfDate", "(this|next|last) <part:DayPart>", Ordered),
        new("PartOfDate", "(previous|past|coming|upcoming|following|current) <part:DayPart>", Ordered),
        new("PartOfDate", "mod=(early|earlier|late|later) (this|next) <part:DayPart>", Ordered),
        new("PartOfDate", "<w:Weekday> <part:DayPart> of? <order:Order> week", InWeek),
        new("PartOfDate", "<date:Date> (in the|in|at|during the|,)? <part:DayPart>", Make),
        new("PartOfDate", "(in the|in)? <part:DayPart> (on|of|,)? <date:Date>", Make),
        new("PartOfDate", "<date:Ago> tonight", match => new PartOfDate(match.Get<Temporal>("date"), new DayPart("NI", 20, 24))),
        new("PartOfDate", "<date:Ago> this <part:DayPart>", Make),
        new("PartOfDate", "<date:NamedDay> half=(am|pm)", Half),
        new("DateTimeRange", "<value:PartOfDate>", match => match.Get<PartOfDate>("value") is var value && !IsInAnyMonth(value) ? value.Part.On(value.Date) : null),
        new("Unresolved", "<value:PartOfDate>", match => IsInAnyMonth(match.Get<PartOfDate>("value")) ? new Unresolved("datetimerange") : null),
    ];

    private static PartOfDate Make(Match match) =>
        IsPlural(match) ? null : new PartOfDate(match.Get<Temporal>("date"), match.Get<DayPart>("part"));

    private static PartOfDate Ordered(Match match)
    {
        var part = match.Get<DayPart>("part");
        var mod = match.Word("mod");
        part = mod == null ? part : part with { Mod = mod[0] == 'e' ? "start" : "end" };
        return IsPlural(match) ? null : Today(match, match.Contains("next") ? 1 : match.Contains("last") ? -1 : 0, part);
    }

    private static PartOfDate InWeek(Match match) =>
        Temporal.Date(match.Reference.DayOfWeekIn(match.Number("w"), match.Get<RelativeOrder>("order").Shift)) is { } date ? new PartOfDate(date, match.Get<DayPart>("part")) : null;

    private static PartOfDate Today(Match match, int shift, DayPart part) =>
        match.Reference.Date.PlusDays(shift) is { } day ? new PartOfDate(Temporal.Date(day), part, true) : null;

    private static PartOfDate Half(Match match)
    {
        var part = match.Word("half") == "am" ? new DayPart("MO", 8, 12) : new DayPart("AF", 12, 16);
        return new PartOfDate(match.Get<Temporal>("date"), part);
    }

    /// <summary>"the 15th in the evening".</summary>
    private static bool IsInAnyMonth(PartOfDate value) => value.Date is { Month: 0, Day: > 0 };

    private static bool IsPlural(Match match) =>
        Enumerable.Range(match.Start, match.End - match.Start).Any(index => match.Passage.WordAt(index) is "mornings" or "afternoons" or "evenings" or "nights");
}
