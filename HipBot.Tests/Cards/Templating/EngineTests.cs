using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using HipBot.Cards.Templating;

namespace HipBot.Tests.Cards.Templating;

/// <summary>Templates and expressions at the edges, each with what Microsoft's published JavaScript engine (2.3.1) gives for it.</summary>
public sealed class EngineTests
{
    private static readonly JsonObject File = JsonNode.Parse(System.IO.File.ReadAllText(Beside("engine-cases.json")))!.AsObject();

    private static readonly Dictionary<string, JsonNode?> Cases = File["cases"]!.AsArray().ToDictionary(row => row!["template"]!.ToJsonString(), row => row!["gives"]);

    public static TheoryData<string> Templates => [.. Cases.Keys];

    public static TheoryData<string> Left => [.. File["left"]!.AsArray().Select(expression => (string)expression!)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_gives_what_the_published_engine_gives(string template)
    {
        var expanded = Expand(JsonNode.Parse(template)!);

        Assert.True(Same.As(Cases[template], expanded), $"expected {Cases[template]?.ToJsonString()}, but was {expanded?.ToJsonString()}");
    }

    [Theory]
    [MemberData(nameof(Left))]
    public void An_expression_that_has_no_value_stays_as_it_was_written(string expression) =>
        Assert.Equal($"${{{expression}}}", (string?)Expand($"${{{expression}}}"));

    [Fact]
    public void Xml_is_read_without_document_types()
    {
        const string Bomb = "xPath('<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>', '/a')";

        Assert.Equal($"${{{Bomb}}}", (string?)Expand($"${{{Bomb}}}"));
    }

    private static JsonNode? Expand(JsonNode value) =>
        CardTemplate.Parse(new JsonObject { ["v"] = value }).Expand(File["data"], File["host"])!["v"];

    private static string Beside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
