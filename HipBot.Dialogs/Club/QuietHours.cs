namespace HipBot.Club;

/// <summary>When nothing is posted that nobody waits for; may go over midnight.</summary>
/// <param name="From">Beginning, as <c>HH:mm</c>.</param>
/// <param name="To">End, as <c>HH:mm</c>; not itself quiet.</param>
public sealed record QuietHours(string From, string To)
{
    /// <summary>Whether a time of day is quiet.</summary>
    public bool Cover(TimeOnly time) => time.IsBetween(ClockTime.Of(From), ClockTime.Of(To));
}
