namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>The moment at which a sentence is read.</summary>
public sealed record DateTimeSpecContext(DateTime? ReferenceDateTime);
