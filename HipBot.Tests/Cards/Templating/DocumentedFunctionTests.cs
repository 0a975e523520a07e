using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using HipBot.Cards.Templating;

namespace HipBot.Tests.Cards.Templating;

/// <summary>The functions of adaptive expressions, each with what Microsoft's documentation of the prebuilt functions says that it gives.</summary>
public sealed class DocumentedFunctionTests
{
    private static readonly List<JsonObject> Cases = [.. JsonNode.Parse(File.ReadAllText(Beside("documented-functions.json")))!.AsArray().Select(row => row!.AsObject())];

    public static TheoryData<string> Expressions => [.. Cases.Select(row => (string)row["expression"]!)];

    [Theory]
    [MemberData(nameof(Expressions))]
    public void An_expression_gives_what_is_documented(string expression)
    {
        var expected = Cases.First(row => (string)row["expression"]! == expression)["gives"];

        var expanded = CardTemplate.Parse(new JsonObject { ["value"] = $"${{{expression}}}" }).Expand(new JsonObject())!["value"];

        Assert.True(Same.As(expected, expanded), $"expected {expected?.ToJsonString()}, but was {expanded?.ToJsonString()}");
    }

    private static string Beside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
