namespace HipBot.Knowledge;

/// <summary>Something that exercises are done with.</summary>
/// <param name="Id">Its id, as exercises name it.</param>
/// <param name="Label">As a choice, such as "An exercise band".</param>
/// <param name="Name">Within a sentence, without an article.</param>
/// <param name="Asked">Whether people are asked if they have it; what every home has is not asked after.</param>
/// <param name="Words">How people call it.</param>
public sealed record Equipment(string Id, string Label, string Name, bool Asked, IReadOnlyList<string> Words);
