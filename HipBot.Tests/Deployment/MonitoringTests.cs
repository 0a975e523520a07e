using System.Text.RegularExpressions;
using HipBot.Tests.Support;

namespace HipBot.Tests.Deployment;

/// <summary>A dashboard that asks for what nobody measures stays green for ever.</summary>
public sealed partial class MonitoringTests(TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData("dashboard.json")]
    [InlineData("alerts.yaml")]
    public async Task What_is_watched_is_measured(string file)
    {
        await host.Http.PostAsync("api/messages", new StringContent("""{"type":"message","text":"hello","id":"1","channelId":"test","serviceUrl":"http://127.0.0.1:9/","from":{"id":"ann"},"recipient":{"id":"bot"},"conversation":{"id":"monitoring"}}""", System.Text.Encoding.UTF8, "application/json"));
        var measured = Metric().Matches(await host.Http.GetStringAsync("metrics")).Select(match => match.Value).ToHashSet();
        // Counted from the first on; none may have come yet.
        measured.UnionWith(["hipbot_escalations_total", "hipbot_state_conflicts_total"]);

        var watched = Metric().Matches(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "deploymentTemplates/monitoring", file))).Select(match => match.Value).ToHashSet();

        Assert.NotEmpty(watched);
        Assert.Subset(measured, watched);
    }

    [GeneratedRegex("hipbot_[a-z_]+")]
    private static partial Regex Metric();
}
