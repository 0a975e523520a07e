namespace HipBot.MyData;

/// <summary>Everything that is kept of a person, as a file for them.</summary>
/// <param name="WrittenAt">When it was written.</param>
/// <param name="Json">The file.</param>
public sealed record MyDataNote(DateTimeOffset WrittenAt, string Json) : IPrivateContent;
