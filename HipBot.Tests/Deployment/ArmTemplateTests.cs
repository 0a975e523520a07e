using System.Text.Json;
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
    public void Template_UsesExactlyTheNamesThatItDeclares(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name));
        using var template = JsonDocument.Parse(text);
        Assert.Equal(Names(template, "parameters"), Used(text, ParameterUse()));
        Assert.Equal(Names(template, "variables"), Used(text, VariableUse()));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Parameters_AreThoseOfTheTemplate(string name)
    {
        using var template = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name)));
        var given = name.Replace("template-", "parameters-for-template-", StringComparison.Ordinal);
        using var parameters = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, given)));
        Assert.Subset(Names(template, "parameters"), Names(parameters, "parameters"));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Secrets_AreSecureStrings(string name)
    {
        using var template = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name)));
        var secrets = template.RootElement.GetProperty("parameters").EnumerateObject().Where(parameter => parameter.Name.Contains("Secret", StringComparison.Ordinal));
        Assert.All(secrets, parameter => Assert.Equal("securestring", parameter.Value.GetProperty("type").GetString()));
    }

    private static SortedSet<string> Names(JsonDocument template, string section) =>
        new(template.RootElement.GetProperty(section).EnumerateObject().Select(member => member.Name), StringComparer.Ordinal);

    private static SortedSet<string> Used(string text, Regex use) =>
        new(use.Matches(text).Select(match => match.Groups[1].Value), StringComparer.Ordinal);

    [GeneratedRegex(@"parameters\('(\w+)'\)")]
    private static partial Regex ParameterUse();

    [GeneratedRegex(@"variables\('(\w+)'\)")]
    private static partial Regex VariableUse();
}
