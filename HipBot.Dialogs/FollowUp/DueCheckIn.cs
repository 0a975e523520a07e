namespace HipBot.FollowUp;

/// <summary>A check-in that is still to come.</summary>
/// <param name="Day">Id of its day in the schedule.</param>
/// <param name="Id">What it is called where it is planned: once for ever.</param>
/// <param name="At">When it is due, in the person's own time.</param>
public sealed record DueCheckIn(string Day, string Id, DateTimeOffset At);
