using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>Ranges as long as a duration, up to now or from now on: "the past 3 weeks", "next hour", "20 minutes past".</summary>
internal static class DurationRangeRules
{
    public static IEnumerable<Rule> All =>
    [
        new("DurationRange", "(<order:Order>|<order:NearOrder>) <d:Duration>", BesideNow),
        new("DurationRange", "<order:NearOrder> unit=(week|month|year|decade)", Single),
        new("Unresolved", "(<order:NearOrder> weekend|rest of? (the|my|this|current)? decade)", _ => new Unresolved("daterange")),
        new("DurationRange", "<d:Duration> <order:Order>", OrderLast),
        new("DurationRange", "the whole decade", match => Periods.Decades(DurationRanges.Decade(match.Reference), 1)),
        new("DurationRange", "the <order:Order> <d:Duration>", match => DurationRanges.IsDecades(match.Get<Duration>("d")) ? BesideNow(match) : null),
        new("DurationRange", "<d:CountedByOrder>", match => match.Get<Temporal>("d")),
        new("DurationRange", "the? <order:Order> unit=(decade)", Single),
        new("DurationRange", "<order:Order> unit=(fortnight)", Single),
        new("DurationRange", "(the|my) fortnight", match => Fortnight(match.Reference, 0)),
        new("DurationRange", "(that|same) fortnight", match => Fortnight(match.Reference, 0) is { } present ? present with { Mod = "ref_undef" } : null),
        new("DurationRange", "<order:Order> unit=(hour|minute|second|hours|minutes|seconds|hr|hrs|min|mins|sec|secs)", Single),
        new("DurationRange", "<order:Order> unit=(days|weeks|months|years|decades|fortnights)", match => match.Get<RelativeOrder>("order").Shift == 0 ? null : Single(match)),
        new("DurationRange", "<d:Duration> (hence|in the future)", match => Nights.AreCounted(match) ? null : DurationRanges.Make(match.Reference, match.Get<Duration>("d"), 1)),
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

        return isVague || isOfAnother || isShared || sign == 0 || Nights.AreCounted(match) ? null : DurationRanges.Make(match.Reference, match.Get<Duration>("d"), sign);
    }

    /// <summary>"this 4 hours" is this very moment, "this 3 decades" the present one; days of this kind are no range.</summary>
    private static Temporal Present(Moment reference, Duration duration) =>
        duration.HasTime ? DurationRanges.Between(reference, reference, duration)
            : DurationRanges.IsDecades(duration) ? Periods.Decades(DurationRanges.Decade(reference), 1)
            : null;

    /// <summary>"20 minutes past": the order stands alone, not before a day or a month of its own.</summary>
    private static Temporal OrderLast(Match match)
    {
        var next = match.Passage.WordAt(match.End);
        var sign = match.Get<RelativeOrder>("order").Shift;
        return sign == 0 || Nights.AreCounted(match) || Units.Words.ContainsKey(next) || Names.Weekdays.ContainsKey(next) || Names.Months.ContainsKey(next)
            ? null
            : DurationRanges.Make(match.Reference, match.Get<Duration>("d"), sign);
    }

    private static Temporal Counted(Match match)
    {
        var sign = match.Get<RelativeOrder>("order").Shift;
        var unit = Units.Words[match.Word("unit")];
        return sign == 0 ? null : DurationRanges.Make(match.Reference, Duration.Of(match.Get<Amount>("n").Value, unit), sign);
    }

    private static Temporal Single(Match match)
    {
        var shift = match.Get<RelativeOrder>("order").Shift;
        var unit = Units.Words[match.Word("unit")];
        if (unit == Units.Decade)
        {
            return Periods.Decades(DurationRanges.Decade(match.Reference) + (10 * shift), 1);
        }

        if (unit == Units.Fortnight && match.Word("unit") == "fortnight")
        {
            return Fortnight(match.Reference, shift);
        }

        return shift == 0 ? DurationRanges.Between(match.Reference, match.Reference, Duration.Of(1, unit)) : DurationRanges.Make(match.Reference, Duration.Of(1, unit), shift);
    }

    private static Temporal Fortnight(Moment reference, int shift) =>
        reference.DayOfWeekIn(1, 2 * shift) is { } start ? DurationRanges.Range(start, start.PlusDays(14), "P2W") : null;
}
