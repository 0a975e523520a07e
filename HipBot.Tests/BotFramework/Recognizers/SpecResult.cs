using System.Text.Json;

namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>A result that a case of the originals' specs expects; positions are null where the case states none.</summary>
public sealed record SpecResult(string Text, string TypeName, int? Start, int? End, IReadOnlyDictionary<string, JsonElement> Resolution);
