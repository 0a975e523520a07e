namespace HipBot.Knowledge;

/// <summary>What an utterance says of its relation to what was said before.</summary>
/// <param name="Corrects">It puts something right.</param>
/// <param name="Adds">It adds something, and takes nothing back.</param>
/// <param name="IsNews">It tells of something that was not so before.</param>
public readonly record struct RepairMarks(bool Corrects, bool Adds, bool IsNews);
