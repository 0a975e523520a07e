using HipBot.Knowledge;
using static HipBot.Knowledge.Wording;

namespace HipBot.Club;

/// <summary>Answers what may be asked where others read along: nothing of it is about anybody.</summary>
public sealed class PublicAnswers
{
    private readonly KnowledgeBase _knowledge;

    /// <summary>Answers from the given knowledge.</summary>
    public PublicAnswers(KnowledgeBase knowledge) => _knowledge = knowledge;

    private ClubTexts Texts => _knowledge.Club.Texts;

    /// <summary>The answer to a command, with the sources behind it; null for one that belongs in private.</summary>
    /// <param name="command">What is asked.</param>
    /// <param name="club">Whose channel it is asked in; null for another group.</param>
    /// <param name="now">The time.</param>
    public (string Text, IReadOnlyList<string> Sources)? To(ClubCommand command, RunningClub? club, DateTimeOffset now) => command switch
    {
        ClubCommand.Help => (Texts.Help, []),
        ClubCommand.Stretch => Stretch(club?.LocalTime(now) ?? now),
        ClubCommand.WarmUp => WarmUp(club, now),
        ClubCommand.Shoes => Listed(Texts.Shoes, _knowledge.Club.Shoes),
        ClubCommand.Physiotherapist => (club is null ? Texts.NotInClub : Physiotherapist(club), []),
        _ => null,
    };

    /// <summary>Who looks after the members of a club.</summary>
    public string Physiotherapist(RunningClub club)
    {
        ArgumentNullException.ThrowIfNull(club);
        return Fill(Texts.Physiotherapist, club.Physiotherapist.Name, club.Name, club.Physiotherapist.Booking);
    }

    private (string, IReadOnlyList<string>) Stretch(DateTimeOffset today)
    {
        var day = DateOnly.FromDateTime(today.DateTime).DayNumber;
        var ids = _knowledge.Club.Stretches;
        var exercise = _knowledge.Exercises.Find(ids[day % ids.Count])!;
        return (Fill(Texts.Stretch, exercise.Name, exercise.SetUp, string.Join(' ', exercise.Steps), exercise.Stop), exercise.Sources);
    }

    private (string, IReadOnlyList<string>) WarmUp(RunningClub? club, DateTimeOffset now)
    {
        var next = club is null ? null : NextSession.Of(club, now);
        var kind = next?.Session.Kind ?? SessionKind.Easy;
        return Listed(next is null ? Texts.NoSession : Heading(next), _knowledge.Club.WarmUps.Single(row => row.Kind == kind).Steps);
    }

    private string Heading(NextSession next) => Fill(
        next.IsToday ? Texts.WarmUpToday : Texts.WarmUpNext,
        _knowledge.Club.NameOf(next.Session.Kind),
        next.Session.Time,
        next.Session.Place,
        next.Day.DayOfWeek);

    private static (string, IReadOnlyList<string>) Listed(string heading, IReadOnlyList<Statement> lines) =>
        (string.Join('\n', [heading, .. lines.Select(line => $"- {line.Text}")]), [.. lines.SelectMany(line => line.Source).Distinct()]);
}
