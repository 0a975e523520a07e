using System.Text.Json;

namespace HipBot.Knowledge;

/// <summary>A rule with a name, so that rules read as sentences.</summary>
/// <param name="Id">Name; rules write it with an @ before it.</param>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Rule">The rule.</param>
public sealed record Term(string Id, string Meaning, JsonElement Rule);
