using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Lexicon;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>A day at a distance: "two weeks ago", "in 3 days", "16 days from 01/02/2018", "Saturday 3 days from now".</summary>
internal static class AgoRules
{
    public static IEnumerable<Rule> All =>
    [
        new("Ago", "<d:Duration> (ago|earlier)", match => From(match, match.Reference, -1)),
        new("Ago", "<d:Duration> (later|from now|from today)", match => From(match, match.Reference, 1)),
        new("Ago", "in <d:Duration>", match => match.Precedes("ago", "earlier", "later") || Anchor.IsNamedAfter(match) ? null : From(match, match.Reference, 1)),
        new("Ago", "<d:Duration> (from|after) <date:Date>", match => FromDate(match, 1)),
        new("Ago", "<d:Duration> (before|prior to) <date:Date>", match => FromDate(match, -1)),
        new("Ago", "in <d:Duration> since <y:Year>", match => match.Contains("day") || match.Contains("days") ? null : SinceYear(match)),
        new("Unresolved", "(<d:Duration> (ago|later|from now)|in <d:Duration>)", match => IsTooShort(match.Get<Duration>("d")) ? new Unresolved("date") : null),
        new("Date", "<date:Ago>", match => match.Get<Temporal>("date")),
        new("Date", "<w:Weekday> ,? <date:Ago>", OnWeekday),
        new("Date", "<date:Ago> on <w:Weekday>", OnWeekday),
    ];

    private static Temporal From(Match match, Moment? start, int sign)
    {
        var duration = match.Get<Duration>("d");
        if (duration.Parts.Count > 1 && DurationChain.ComesFromOrder(match.Passage, match.Start))
        {
            return null;
        }

        // The time of day counts: half a day before noon is still today.
        return duration.HasTime || IsTooShort(duration) || Nights.AreCounted(match) ? null : Temporal.Date(start?.Plus(duration, sign));
    }

    /// <summary>Years and months are counted in full: half of one leads nowhere.</summary>
    private static bool IsTooShort(Duration duration) =>
        (duration.SingleUnit == Units.Year || duration.SingleUnit == Units.Month) && decimal.Round(duration.Parts[0].Count) == 0;

    private static Temporal FromDate(Match match, int sign) => From(match, match.Get<Temporal>("date").Future.Start, sign);

    private static Temporal SinceYear(Match match) => From(match, Dating.Date(match.Number("y"), 1, 1), 1);

    /// <summary>The day of the week in the week, Sunday to Saturday, that the distance leads to.</summary>
    private static Temporal OnWeekday(Match match)
    {
        var day = match.Get<Temporal>("date").Future.Start;
        return Temporal.Date(day?.PlusDays((match.Number("w") % 7) - (int)day.Value.DayOfWeek));
    }
}
