namespace HipBot.FollowUp;

/// <summary>How it was on one day.</summary>
/// <param name="At">The day, on the person's own clock.</param>
/// <param name="Day">Days since the conversation from which they are counted.</param>
/// <param name="Pain">Pain at its worst, 0 to 10; null where no number was given.</param>
/// <param name="Exercised">Days of exercise in the week before; null where not known.</param>
public sealed record ProgressPoint(DateTimeOffset At, int Day, int? Pain, int? Exercised);
