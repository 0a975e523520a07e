using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HipBot.Tests.Deployment;

/// <summary>A typing slip in a template shows only when somebody deploys; these checks show it here.</summary>
public sealed partial class ArmTemplateTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "deploymentTemplates");

    public static TheoryData<string> Templates =>
        new(Directory.GetFiles(Folder, "template-*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_uses_exactly_the_names_that_it_declares(string name)
    {
        var template = Read(name);
        // What is nested has names of its own, and is the same as a template that is checked by itself.
        foreach (var nested in Nested(template))
        {
            nested["properties"]!["template"] = null;
        }

        Assert.Equal(Names(template, "parameters"), Used(template, ParameterUse()));
        Assert.Equal(Names(template, "variables"), Used(template, VariableUse()));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_parameter_file_names_parameters_of_the_template(string name)
    {
        var parameters = Read(name.Replace("template-", "parameters-for-template-", StringComparison.Ordinal));

        Assert.Subset(Names(Read(name), "parameters"), Names(parameters, "parameters"));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void What_must_not_be_told_is_a_secure_string(string name)
    {
        var secrets = Read(name)["parameters"]!.AsObject().Where(parameter => SecretName().IsMatch(parameter.Key));

        Assert.All(secrets, parameter => Assert.Equal("securestring", (string?)parameter.Value!["type"]));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_resource_says_what_it_is_in_which_version_and_waits_for_others_of_the_template_only(string name)
    {
        var resources = Read(name)["resources"]!.AsArray().Select(resource => resource!).ToList();
        var types = resources.Select(resource => (string)resource["type"]!).ToHashSet();

        Assert.All(resources, resource => Assert.Matches(@"^20\d\d-\d\d-\d\d$", (string?)resource["apiVersion"]));
        Assert.All(
            resources.SelectMany(resource => resource["dependsOn"]?.AsArray() ?? []).Select(one => ResourceType().Match((string)one!)).Where(match => match.Success),
            match => Assert.Contains(match.Groups[1].Value, types));
    }

    [Theory]
    [InlineData("BotApp")]
    [InlineData("AzureBot")]
    public void With_a_new_resource_group_the_same_is_deployed(string what)
    {
        var outer = Read($"DeployWithNewResourceGroup/template-{what}-new-rg.json");
        var deployment = Assert.Single(Nested(outer));
        var inner = Read($"DeployUseExistResourceGroup/template-{what}-with-rg.json");

        Assert.True(JsonNode.DeepEquals(inner, deployment["properties"]!["template"]));
        Assert.Equal(Names(inner, "parameters"), Names(deployment["properties"]!.AsObject(), "parameters"));
    }

    [Fact]
    public void The_web_app_is_reached_over_https_alone_and_only_where_it_is_ready()
    {
        var site = Read("DeployUseExistResourceGroup/template-BotApp-with-rg.json")["resources"]!.AsArray().Single(resource => (string?)resource!["type"] == "Microsoft.Web/sites")!["properties"]!;

        Assert.True((bool)site["httpsOnly"]!);
        Assert.Equal("1.2", (string?)site["siteConfig"]!["minTlsVersion"]);
        Assert.Equal("/healthz/ready", (string?)site["siteConfig"]!["healthCheckPath"]);
        Assert.True((bool)site["siteConfig"]!["webSocketsEnabled"]!);
    }

    [Fact]
    public void No_secret_stands_in_the_web_apps_settings()
    {
        var settings = Read("DeployUseExistResourceGroup/template-BotApp-with-rg.json")["resources"]!.AsArray().Single(resource => (string?)resource!["type"] == "Microsoft.Web/sites")!["properties"]!["siteConfig"]!["appSettings"]!.ToJsonString();

        Assert.DoesNotContain("parameters('appSecret')", settings, StringComparison.Ordinal);
        Assert.DoesNotContain("postgresAdminPassword", settings, StringComparison.Ordinal);
    }

    private static JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!.AsObject();

    private static IEnumerable<JsonNode> Nested(JsonObject template) =>
        template["resources"]!.AsArray().Where(resource => (string?)resource!["type"] == "Microsoft.Resources/deployments").Select(resource => resource!);

    private static SortedSet<string> Names(JsonObject template, string section) =>
        new(template[section]?.AsObject().Select(member => member.Key) ?? [], StringComparer.Ordinal);

    private static SortedSet<string> Used(JsonObject template, Regex use) =>
        new(use.Matches(template.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })).Select(match => match.Groups[1].Value), StringComparer.Ordinal);

    [GeneratedRegex(@"parameters\('(\w+)'\)")]
    private static partial Regex ParameterUse();

    [GeneratedRegex(@"variables\('(\w+)'\)")]
    private static partial Regex VariableUse();

    [GeneratedRegex(@"[Rr]esourceId\('([\w./]+)'")]
    private static partial Regex ResourceType();

    [GeneratedRegex("Secret|Password")]
    private static partial Regex SecretName();
}
