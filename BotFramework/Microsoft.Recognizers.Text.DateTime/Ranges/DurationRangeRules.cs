using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>Ranges as long as a duration, up to now or from now on: "the past 3 weeks", "next hour", "within 5 days".</summary>
internal static class DurationRangeRules
{
    public static IEnumerable<Rule> All =>
    [
        new("DurationRange", "(<order:Order>|<order:NearOrder>) <d:Duration>", BesideNow),
        new("DurationRange", "<order:NearOrder> unit=(week|month|year|decade)", Single),
        new("Unresolved", "(<order:NearOrder> weekend|rest of? (the|my|this|current)? decade)", _ => new Unresolved("daterange")),
        new("DurationRange", "<d:Duration> <order:Order>", OrderLast),
        new("DurationRange", "the whole decade", match => Periods.Decades(Decade(match.Reference), 1)),
        new("DurationRange", "the <order:Order> <d:Duration>", match => IsDecades(match.Get<Duration>("d")) ? BesideNow(match) : null),
        new("DurationRange", "<d:CountedByOrder>", match => match.Get<Temporal>("d")),
        new("DurationRange", "the? <order:Order> unit=(decade)", Single),
        new("DurationRange", "<order:Order> unit=(fortnight)", Single),
        new("DurationRange", "(the|my) fortnight", match => Fortnight(match.Reference, 0)),
        new("DurationRange", "(that|same) fortnight", match => Fortnight(match.Reference, 0) is { } present ? present with { Mod = "ref_undef" } : null),
        new("DurationRange", "<order:Order> unit=(hour|minute|second|hours|minutes|seconds|hr|hrs|min|mins|sec|secs)", Single),
        new("DurationRange", "<order:Order> unit=(days|weeks|months|years|decades|fortnights)", match => match.Get<RelativeOrder>("order").Shift == 0 ? null : Single(match)),
        new("DurationRange", "within the? <order:Order>? <d:Duration>", Within),
        new("DurationRange", "within <d:TheUnit>", Within),
        new("DurationRange", "within the? <order:Order> unit=(day|week|month|year|hour|minute)", WithinSingle),
        new("DurationRange", "within <d:TheUnit>", Within),
        new("DurationRange", "within the? <order:Order> unit=(day|week|month|year) and? <rest:Duration>", WithinSeveral),
        new("DurationRange", "<d:Duration> (hence|in the future)", match => Nights.AreCounted(match) ? null : Make(match.Reference, match.Get<Duration>("d"), 1)),
        new("CountedByOrder", "<n:Amount> <order:Order> unit=(days|weeks|months|years|hours|minutes|seconds|decades)", Counted),
    ];

    private static Temporal BesideNow(Match match)
    {
        // "last a day" is a verb; "another" never follows an order.
        var isVague = match.Passage.WordAt(match.Start + 1) is "a" or "an" or "another" && !(match.Passage.WordAt(match.Start + 2) is "few" or "couple");
        var sign = match.Get<RelativeOrder>("order").Shift;
        var isOfAnother = match.Precedes("ago", "earlier", "later") || Anchor.IsNamedAfter(match);
        var isShared = match.Get<Duration>("d").Parts.Count > 1 && DurationChain.LeadsToAgo(match.Passage, match.End);
        if (sign == 0 && !isVague && !match.Follows("the") && !match.Contains("few") && !match.Contains("couple"))
        {
            return Present(match.Reference, match.Get<Duration>("d"));
        }

        return isVague || isOfAnother || isShared || sign == 0 || Nights.AreCounted(match) ? null : Make(match.Reference, match.Get<Duration>("d"), sign);
    }

    /// <summary>"this 4 hours" is this very moment, "this 3 decades" the present one; days of this kind are no range.</summary>
    private static Temporal Present(Moment reference, Duration duration) =>
        duration.HasTime ? Between(reference, reference, duration)
            : IsDecades(duration) ? Periods.Decades(Decade(reference), 1)
            : null;

    /// <summary>"20 minutes past": the order stands alone, not before a day or a month of its own.</summary>
    private static Temporal OrderLast(Match match)
    {
        var next = match.Passage.WordAt(match.End);
        var sign = match.Get<RelativeOrder>("order").Shift;
        return sign == 0 || Nights.AreCounted(match) || Units.Words.ContainsKey(next) || Names.Weekdays.ContainsKey(next) || Names.Months.ContainsKey(next)
            ? null
            : Make(match.Reference, match.Get<Duration>("d"), sign);
    }

    private static Temporal Counted(Match match)
    {
        var sign = match.Get<RelativeOrder>("order").Shift;
        var unit = Units.Words[match.Word("unit")];
        return sign == 0 ? null : Make(match.Reference, Duration.Of(match.Get<Amount>("n").Value, unit), sign);
    }

    private static Temporal Single(Match match)
    {
        var shift = match.Get<RelativeOrder>("order").Shift;
        var unit = Units.Words[match.Word("unit")];
        if (unit == Units.Decade)
        {
            return Periods.Decades(Decade(match.Reference) + (10 * shift), 1);
        }

        if (unit == Units.Fortnight && match.Word("unit") == "fortnight")
        {
            return Fortnight(match.Reference, shift);
        }

        return shift == 0 ? Between(match.Reference, match.Reference, Duration.Of(1, unit)) : Make(match.Reference, Duration.Of(1, unit), shift);
    }

    private static Temporal Fortnight(Moment reference, int shift) =>
        reference.DayOfWeekIn(1, 2 * shift) is { } start ? Range(start, start.PlusDays(14), "P2W") : null;

    private static Temporal Within(Match match) =>
        LeadsToDay(match) || Nights.AreCounted(match) || match.Get<RelativeOrder>("order") is { Shift: <= 0 }
            ? null
            : FromNow(match.Reference, match.Get<Duration>("d"));

    /// <summary>"within 5 days before tomorrow" is about that day.</summary>
    private static bool LeadsToDay(Match match) =>
        match.Precedes("ago") || (!match.Get<Duration>("d").HasTime && Anchor.IsNamedAfter(match));

    private static Temporal WithinSingle(Match match) => match.Get<RelativeOrder>("order").Shift > 0
        ? FromNow(match.Reference, Duration.Of(1, Units.Words[match.Word("unit")]))
        : null;

    private static Temporal WithinSeveral(Match match)
    {
        var first = new DurationPart(1, Units.Words[match.Word("unit")]);
        var rest = match.Get<Duration>("rest");
        return match.Get<RelativeOrder>("order").Shift > 0 ? FromNow(match.Reference, new Duration([first, .. rest.Parts])) : null;
    }

    /// <summary>Days are counted from tomorrow on or up to yesterday; hours from this second.</summary>
    public static Temporal Make(Moment reference, Duration duration, int sign)
    {
        if (duration.HasTime)
        {
            return sign > 0
                ? Between(reference, reference.Plus(duration), duration)
                : Between(reference.Plus(duration, -1), reference, duration);
        }

        if (IsDecades(duration))
        {
            var years = (int)Math.Min(duration.Parts[0].Count * 10, 1000);
            var now = Decade(reference);
            return sign > 0 ? Periods.Years(now + 10, years) : Periods.Years(now - years, years);
        }

        return sign > 0
            ? Range(reference.PlusDays(1), reference.PlusDays(1)?.Plus(duration), duration.Timex)
            : Range(reference.Plus(duration, -1), reference, duration.Timex);
    }

    public static Temporal Between(Moment? start, Moment? end, Duration duration)
    {
        if (start == null || end == null)
        {
            return null;
        }

        var interval = new Interval(start, end);
        return new Temporal(TemporalKind.DateTimeRange, Timex.OfRange(Timex.OfSecond(start), Timex.OfSecond(end), duration.Timex), interval, interval) { IsFromNow = true };
    }

    public static Temporal Range(Moment? start, Moment? end, string length) =>
        start is { } && end is { } ? Temporal.DateRange(Timex.OfRange(Timex.OfDay(start), Timex.OfDay(end), length), start?.Date, end?.Date) : null;

    // Counted from tomorrow, then a day back: six months from 30 May end on 29 November.
    private static Temporal FromNow(Moment reference, Duration duration) => duration.HasTime
        ? Between(reference, reference.PlusExactly(duration), duration)
        : Range(reference, reference.PlusDays(1)?.Plus(duration)?.PlusDays(-1), duration.Timex);

    private static bool IsDecades(Duration duration) => duration.SingleUnit == Units.Decade;

    private static int Decade(Moment reference) => reference.Year / 10 * 10;
}
