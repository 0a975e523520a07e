namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>The readings of an expected result, in order.</summary>
public sealed record DateTimeSpecResolution(IReadOnlyList<Dictionary<string, string>> Values);
