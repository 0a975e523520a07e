namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>An expected result; the merged parser's specs say Type, Value and Length where the recognizer's say TypeName, Resolution and End.</summary>
public sealed record DateTimeSpecResult(
    string Text,
    string? TypeName,
    string? Type,
    int Start,
    int? End,
    int? Length,
    DateTimeSpecResolution? Resolution,
    DateTimeSpecResolution? Value)
{
    public string Kind => TypeName ?? Type!;

    public int LastIndex => End ?? Start + Length!.Value - 1;

    public IReadOnlyList<Dictionary<string, string>> Values => (Resolution ?? Value)!.Values;
}
