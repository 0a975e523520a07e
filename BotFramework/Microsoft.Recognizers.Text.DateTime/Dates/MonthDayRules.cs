using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Dates with the month's name: "Oct. 2", "second of August", "Wed, 22 of Jan 2016", "05-Aug-2016".</summary>
internal static class MonthDayRules
{
    private const string MonthThenDay = "<m:Month> (the|-|/)? <d:Day>";
    private const string DayThenMonth = "<d:Day> (.|of|-|/)? <m:Month>";
    private const string Beside = "(this|next|last|past|previous|coming|upcoming|following)";
    private const string Year = "(,|in|of)? <y:Year>";

    public static IEnumerable<Rule> All =>
    [
        .. InBothOrders,
        new("Date", "<date:MonthDay>", match => match.Contains("in") || match.Precedes("hundred", "thousand") ? null : match.Get<Temporal>("date")),
        new("Date", "the <date:MonthDay>", match => match.Passage.IsNumber(match.Start + 1) && !match.Contains("in") ? match.Get<Temporal>("date") : null),
        new("Date", "<date:MonthDay> \\( <w:Weekday> \\)", match => match.Get<Temporal>("date")),
        new("Date", "<d:Ordinal> day of <m:Month>", Make),
        new("Date", $"<d:Ordinal> day of <m:Month> {Year}", Make),
        new("Date", "<w:Weekday> ,? the? <date:MonthDay>", match => IsAnotherDay(match) ? null : match.Get<Temporal>("date")),
        new("Date", $"{Beside} <w:Weekday>? <date:MonthDay>", InShiftedYear),
        new("Date", $"{Beside} <w:Weekday>? <date:NumericDate>", InShiftedYear),
        new("MonthDay", "<y:Year> (-|/) <m:Month> (-|/) <d:DayNumber>", Make),
        new("MonthDay", "<d:DayNumber> (-|/) <y:Year> (-|/) <m:Month>", Make),
        new("MonthDay", "<m:Month> (-|/) <y:Year> (-|/) <d:DayNumber>", Make),
        new("Date", "<date:NumericDate>", match => match.Get<Temporal>("date")),
        new("Date", "<w:Weekday> ,? <date:NumericDate>", match => match.Get<Temporal>("date")),
        new("Date", "<date:NumericDate> (,|in|of)? <y:Year>", InGivenYear),
    ];

    private static IEnumerable<Rule> InBothOrders =>
        from order in new[] { MonthThenDay, DayThenMonth }
        from rule in new Rule[]
        {
            new("MonthDay", order, Make),
            new("MonthDay", $"{order} {Year}", Make),
            new("MonthDay", $"{order} (-|/) <y:Year>", Make),
            new("MonthDay", $"{order} <short:ShortYear>", Make),
        }
        select rule;

    private static Temporal Make(Match match)
    {
        var (month, day) = (match.Number("m"), match.Number("d"));
        return IsAfterSpacedDash(match) || NumberWords.CutNumber(match) ? null
            : HasWrongEnding(match) ? Temporal.Date("XXXX-00-00", null, null)
            : match.Has("y") ? Days.InYear(month, day, match.Number("y"))
            : match.Has("short") ? Days.InYear(month, day, match.Number("short"))
            : Days.OfAnyYear(month, day, match.Reference);
    }

    /// <summary>"5 January - 20 February" is read apart: the 20 could be a year. Without the spaces, or with the months first, it is not.</summary>
    private static bool IsAfterSpacedDash(Match match) =>
        match.Follows("-") && !match.Passage.IsGlued(match.Start) && !match.Passage.IsGlued(match.Start - 1)
        && match.Passage.IsNumber(match.Start) && match.Passage.WordAt(match.Start).Length == 2 && !match.Passage.IsGlued(match.Start + 1)
        && Names.Months.ContainsKey(match.Passage.WordAt(match.Start - 2));

    /// <summary>"4st" and "12nd" are taken for dates that there are not.</summary>
    private static bool HasWrongEnding(Match match)
    {
        var digits = Enumerable.Range(match.Start, match.End - match.Start).FirstOrDefault(at => match.Passage.IsNumber(at) && match.Passage.IsGlued(at + 1) && match.Passage.WordAt(at + 1) is "st" or "nd" or "rd" or "th", -1);
        if (digits < 0)
        {
            return false;
        }

        var ending = (match.Number("d") % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return match.Passage.WordAt(digits + 1) is var said && said != ending && said != "th";
    }

    /// <summary>"Monday, October five" of a year in which that is no Monday is read apart; with "5" it is not.</summary>
    private static bool IsAnotherDay(Match match)
    {
        var date = match.Get<Temporal>("date");
        var isRight = date.Past.Start?.Weekday() == match.Number("w") || date.Future.Start?.Weekday() == match.Number("w");
        var next = match.Precedes(",") ? match.End + 1 : match.End;
        var isCutShort = !date.HasYear && (match.Passage.IsNumber(next) ? match.Passage.WordAt(next).Length == 4 : match.Passage.WordAt(next) == "nineteen" || match.Passage.WordAt(next + 1) is "thousand" or "hundred");
        return (!isRight || isCutShort) && !Enumerable.Range(match.Start, match.End - match.Start).Any(at => match.Passage.IsNumber(at) && match.Passage.WordAt(at).Length <= 2);
    }

    private static Temporal InGivenYear(Match match)
    {
        var date = match.Get<Temporal>("date");
        return date.HasYear ? null : Days.InYear(date.Month, date.Day, match.Number("y"));
    }

    /// <summary>"this 5/12" is the one of this year, whatever its day of the week; the TIMEX stays open.</summary>
    private static Temporal InShiftedYear(Match match)
    {
        var date = match.Get<Temporal>("date");
        if (date.HasYear)
        {
            return null;
        }

        var year = match.Reference.Year + (match.Passage.WordAt(match.Start) switch { "this" => 0, "last" or "past" or "previous" => -1, _ => 1 });
        var day = Dating.Date(year, date.Month, date.Day);
        return date with { Past = Interval.At(day), Future = Interval.At(day) };
    }
}
