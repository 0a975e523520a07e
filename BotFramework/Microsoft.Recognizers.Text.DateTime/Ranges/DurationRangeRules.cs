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
        new("DurationRange", "<order:Order> <d:Duration>", BesideNow),
        new("DurationRange", "the <order:Order> <d:Duration>", match => IsDecades(match.Get<Duration>("d")) ? BesideNow(match) : null),
        new("DurationRange", "<d:CountedByOrder>", match => match.Get<Temporal>("d")),
        new("DurationRange", "the? <order:Order> unit=(decade)", Single),
        new("DurationRange", "<order:Order> unit=(fortnight)", Single),
        new("DurationRange", "<order:Order> unit=(hour|minute|second)", Single),
        new("DurationRange", "within the? <order:Order>? <d:Duration>", Within),
        new("DurationRange", "within <d:TheUnit>", Within),
        new("DurationRange", "within the? <order:Order> unit=(day|week|month|year|hour|minute)", WithinSingle),
        new("DurationRange", "within <d:TheUnit>", Within),
        new("DurationRange", "within the? <order:Order> unit=(day|week|month|year) and? <rest:Duration>", WithinSeveral),
        new("DurationRange", "<d:Duration> (hence|in the future)", match => Make(match.Reference, match.Get<Duration>("d"), 1)),
        new("CountedByOrder", "<n:Amount> <order:Order> unit=(days|weeks|months|years|hours|minutes|seconds|decades)", Counted),
    ];

    private static Temporal BesideNow(Match match)
    {
        // "last a day" is a verb; "another" never follows an order.
        var isVague = match.Passage.WordAt(match.Start + 1) is "a" or "an" or "another" && !(match.Passage.WordAt(match.Start + 2) is "few" or "couple");
        var sign = match.Get<RelativeOrder>("order").Shift;
        var isOfAnother = match.Precedes("ago", "earlier", "later") || (match.Precedes("before", "after", "from") && IsNamedDay(match.Passage.WordAt(match.End + 1)));
        var isShared = match.Get<Duration>("d").Parts.Count > 1 && DurationChain.LeadsToAgo(match.Passage, match.End);
        return isVague || isOfAnother || isShared || sign == 0 ? null : Make(match.Reference, match.Get<Duration>("d"), sign);
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

        if (unit == Units.Fortnight)
        {
            var start = match.Reference.DayOfWeekIn(1, shift < 0 ? -2 : shift);
            return Range(start, start?.PlusDays(14), "P2W");
        }

        return shift == 0 ? Between(match.Reference, match.Reference, Duration.Of(1, unit)) : Make(match.Reference, Duration.Of(1, unit), shift);
    }

    private static Temporal Within(Match match) =>
        match.Precedes("before", "after", "of", "from", "ago") || match.Get<RelativeOrder>("order") is { Shift: <= 0 }
            ? null
            : FromNow(match.Reference, match.Get<Duration>("d"));

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

        var today = reference.Date;
        return sign > 0
            ? Range(today.PlusDays(1), today.PlusDays(1)?.Plus(duration), duration.Timex)
            : Range(today.Plus(duration, -1), today, duration.Timex);
    }

    public static Temporal Between(Moment? start, Moment? end, Duration duration)
    {
        if (start == null || end == null)
        {
            return null;
        }

        var interval = new Interval(start, end);
        return new Temporal(TemporalKind.DateTimeRange, Timex.OfRange(Timex.OfSecond(start), Timex.OfSecond(end), duration.Timex), interval, interval);
    }

    public static Temporal Range(Moment? start, Moment? end, string length) =>
        start is { } && end is { } ? Temporal.DateRange(Timex.OfRange(Timex.OfDay(start), Timex.OfDay(end), length), start?.Date, end?.Date) : null;

    private static Temporal FromNow(Moment reference, Duration duration) => duration.HasTime
        ? Between(reference, reference.Plus(duration), duration)
        : Range(reference.Date, reference.Date.Plus(duration), duration.Timex);

    private static bool IsNamedDay(string word) => word is "today" or "yesterday" or "tomorrow" or "tmr" or "tmrw";

    private static bool IsDecades(Duration duration) => duration.SingleUnit == Units.Decade;

    private static int Decade(Moment reference) => reference.Year / 10 * 10;
}
