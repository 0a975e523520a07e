namespace HipBot.MyData;

/// <summary>A private page that was made for a person.</summary>
/// <param name="Key">Under what it is kept.</param>
/// <param name="Until">When its time is over.</param>
public sealed record OwnPage(string Key, DateTimeOffset Until);
