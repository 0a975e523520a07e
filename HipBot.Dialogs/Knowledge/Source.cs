namespace HipBot.Knowledge;

/// <summary>The publication behind a clinical statement.</summary>
/// <param name="Id">Key that statements name, such as <c>LEAP</c>.</param>
/// <param name="Title">Authors, title, where and when.</param>
/// <param name="Standing">How it was used: read for this knowledge, known from memory, or our own judgement.</param>
/// <param name="Address">Where to find it; empty where there is no public address.</param>
public sealed record Source(string Id, string Title, SourceStanding Standing, string Address);
