namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>One sentence of the originals' date-time specs, when it is read and what is found in it.</summary>
public sealed record DateTimeSpecCase(string HipBot, string Input, string? Options, DateTimeSpecContext? Context, IReadOnlyList<DateTimeSpecResult> Results);
