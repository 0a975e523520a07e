using HipBot.Triage;

namespace HipBot.FollowUp;

/// <summary>What is remembered of a complaint that is over.</summary>
/// <param name="At">When the person last wrote about it.</param>
/// <param name="Cause">Id of the likeliest cause; null where none was named.</param>
/// <param name="Level">The level of care.</param>
public sealed record PastEpisode(DateTimeOffset At, string? Cause, LevelOfCare Level);
