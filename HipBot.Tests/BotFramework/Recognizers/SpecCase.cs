namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>One sentence of the originals' specs, and what a recognizer finds in it.</summary>
public sealed record SpecCase(string HipBot, string Input, IReadOnlyList<SpecResult> Results);
