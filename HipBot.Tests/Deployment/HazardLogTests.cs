using System.Reflection;
using System.Text.RegularExpressions;
using HipBot.Tests.Support;

namespace HipBot.Tests.Deployment;

/// <summary>The clinical safety case names tests as its evidence; evidence that is gone is none.</summary>
public sealed partial class HazardLogTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs/clinical-safety.md"));

    [Fact]
    public void Every_test_that_a_hazard_rests_on_is_there()
    {
        var tests = Assembly.GetExecutingAssembly().GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null).Select(method => $"{type.Name}.{method.Name}"))
            .ToHashSet();

        var named = Evidence().Matches(Text).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(tests));
    }

    [Fact]
    public void Every_hazard_has_a_test()
    {
        var hazards = Text.Split('\n').Where(line => line.StartsWith("| H", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(hazards);
        Assert.All(hazards, hazard => Assert.Matches(Evidence(), hazard));
    }

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex Evidence();
}
