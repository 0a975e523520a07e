namespace HipBot.DirectLine;

/// <summary>An activity in a conversation's log.</summary>
/// <param name="Sequence">Its place, from 1; clients see it as the watermark.</param>
/// <param name="Id">Its id; an update has the id of what it changes.</param>
/// <param name="Json">The activity as clients get it.</param>
/// <param name="IsNew">It was written just now, not found.</param>
internal sealed record LoggedActivity(long Sequence, string Id, string Json, bool IsNew = false);
