using System.Globalization;
using HipBot.Cards;
using HipBot.Knowledge;
using static HipBot.Knowledge.Wording;

namespace HipBot.Club;

/// <summary>Puts the numbers of a digest into words.</summary>
public static class DigestWords
{
    private const string LongDate = "d MMMM";

    /// <summary>The card of a digest.</summary>
    /// <param name="club">Whose digest it is.</param>
    /// <param name="numbers">The numbers; <see cref="DigestNumbers.None"/> where none were drawn yet.</param>
    /// <param name="drawn">When they were drawn; null where they were not.</param>
    /// <param name="at">When the digest is posted.</param>
    /// <param name="knowledge">The words.</param>
    public static ClubDigestCard Of(RunningClub club, DigestNumbers numbers, DateTimeOffset? drawn, DateTimeOffset at, ClubKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(club);
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(knowledge);
        var texts = knowledge.Texts;
        var changes = knowledge.Changes
            .Where(change => numbers.Changes.ContainsKey(change.Id))
            .Select(change => new ClubDigestChange(Fill(texts.DigestChange, numbers.Changes[change.Id], change.Name), change.Advice.Text))
            .ToList();
        return new(
            club.Name,
            numbers.Managing is { } managing ? Fill(texts.DigestAbout, managing) : texts.DigestNobody,
            [.. knowledge.Regions.Where(region => numbers.Regions.ContainsKey(region.Id)).Select(region => Fill(texts.DigestRegion, region.Name, numbers.Regions[region.Id]))],
            changes.Count > 0 ? changes : [new(string.Empty, AdviceOf(club, at, knowledge))],
            Note(club, numbers, drawn, at, texts));
    }

    /// <summary>The lines of a digest, for a preview.</summary>
    public static IReadOnlyList<string> LinesOf(ClubDigestCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return [card.Managing, .. card.Regions, .. card.Changes.SelectMany(change => new[] { change.Told, change.Advice }).Where(line => line.Length > 0), card.Note];
    }

    // Where no number speaks for one change, each week has its own, whatever anybody told.
    private static string AdviceOf(RunningClub club, DateTimeOffset at, ClubKnowledge knowledge)
    {
        var week = DateOnly.FromDateTime(club.LocalTime(at).DateTime).DayNumber / 7;
        return knowledge.Changes[week % knowledge.Changes.Count].Advice.Text;
    }

    private static string Note(RunningClub club, DigestNumbers numbers, DateTimeOffset? drawn, DateTimeOffset at, ClubTexts texts)
    {
        var next = Date(club, DigestCalendar.NextNumbersAfter(club, at));
        return numbers.Managing is not null && drawn is { } then
            ? Fill(texts.DigestNumbersOf, Date(club, then), next)
            : Fill(texts.DigestNoNumbers, next);
    }

    private static string Date(RunningClub club, DateTimeOffset at) => club.LocalTime(at).ToString(LongDate, CultureInfo.InvariantCulture);
}
