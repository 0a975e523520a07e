using HipBot.FollowUp;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>Tells who comes back: to a question left open, or with a new complaint after an old one was assessed.</summary>
internal static class Returns
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(6);
    private static readonly TimeSpan Over = TimeSpan.FromDays(14);

    /// <summary>Whether a question has been left open for so long that it is better taken up with a summary; not one with which the bot came back itself.</summary>
    public static bool IsReturn(Episode episode, DateTimeOffset now) =>
        episode is { Consented: true, Open: { } open, LastHeard: { } last } && now - last >= Pause && !CheckInCards.Asks(open.Slot);

    /// <summary>Whether what is said after an assessment that ended may be about something else: another place or side, or the same one two weeks later.</summary>
    public static bool MayBeNew(Episode episode, IReadOnlyList<Finding> said, RepairMarks marks, DateTimeOffset now)
    {
        if (!episode.IsAssessed || episode.Open is not null || marks.Corrects)
        {
            return false;
        }

        var places = Values(said, SlotIds.Location);
        var isLate = episode.LastHeard is { } last && now - last >= Over;
        return (places.Count > 0 && (isLate || !places.Overlaps(Values(episode.Findings, SlotIds.Location)))) || Differs(episode, said);
    }

    private static bool Differs(Episode episode, IReadOnlyList<Finding> said)
    {
        var (old, now) = (Values(episode.Findings, "side"), Values(said, "side"));
        return old.Count > 0 && now.Count > 0 && !old.Overlaps(now);
    }

    private static HashSet<string> Values(IEnumerable<Finding> findings, string slot) =>
        findings.Where(finding => finding.Slot == slot && finding.State == FindingState.Present).Select(finding => finding.Value).ToHashSet(StringComparer.Ordinal);
}
