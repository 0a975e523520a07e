using System.Text.Json.Nodes;
using HipBot.Cards.Templating;

namespace HipBot.Tests.Cards.Templating;

/// <summary>The cases of Microsoft's engines (Specs/adaptivecards, with its NOTICE).</summary>
public sealed class TemplatingSpecTests
{
    /// <summary>Cases that give something else here, and why. A case that passes again must leave the list.</summary>
    private static readonly Dictionary<string, string> Deviations = new(StringComparer.Ordinal)
    {
        ["sample-WeatherLarge"] = "the JS engine writes Z in a time format as +00:00; the .NET one, and this one, as Z",
        ["element-ConditionalLayout"] = "the JS engine's string() groups thousands; a text made of a number should not change its digits",
    };

    private static readonly Dictionary<string, JsonObject> Cases = Load();

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Expands_as_Microsofts_engines_do(string name)
    {
        var given = Cases[name];
        var expanded = CardTemplate.Parse(given["template"]).Expand(given["data"], given["host"]);

        var agrees = Same.As(given["expected"], expanded);
        if (Deviations.TryGetValue(name, out var reason))
        {
            Assert.False(agrees, $"{name} passes now; take it off the list ({reason}).");
        }
        else
        {
            Assert.True(agrees, $"expected {given["expected"]?.ToJsonString()}\nbut was  {expanded?.ToJsonString()}");
        }
    }

    [Fact]
    public void No_case_of_the_dotnet_engine_deviates()
    {
        var asserted = Cases.Values.Where(given => given["verifiedBy"]!.AsArray().Any(by => (string?)by == "dotnet")).Select(given => (string)given["name"]!);

        Assert.Empty(asserted.Intersect(Deviations.Keys));
    }

    [Fact]
    public void At_most_one_case_in_twenty_deviates() => Assert.InRange(Deviations.Count, 0, Cases.Count / 20);

    private static Dictionary<string, JsonObject> Load()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Specs", "adaptivecards", "templating-dev.json");
        return JsonNode.Parse(File.ReadAllText(file))!.AsArray().Select(node => node!.AsObject()).ToDictionary(given => (string)given["name"]!);
    }
}
