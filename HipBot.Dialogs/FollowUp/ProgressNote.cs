using HipBot.MyData;

namespace HipBot.FollowUp;

/// <summary>What a plot of progress shows.</summary>
/// <param name="WrittenAt">When it was drawn.</param>
/// <param name="Points">Its points, in order of time.</param>
public sealed record ProgressNote(DateTimeOffset WrittenAt, List<ProgressPoint> Points) : IPrivateContent;
