using HipBot.Tests.Club;
using HipBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Browser;

/// <summary>The chat on a club's own site, in a real browser and across origins.</summary>
public sealed class WidgetTests : IClassFixture<ClubHost>
{
    private readonly ClubHost _host;

    public WidgetTests(ClubHost host) => _host = host;

    [SkippableFact]
    public async Task Widget_OpensOnTheClubsSiteAndOnNoOther()
    {
        Chromium.SkipWhereMissing();
        var screenshots = Path.Combine(Repository.Root, "TestResults", "screenshots");
        Directory.CreateDirectory(screenshots);

        var result = await NodeScript.RunAsync("widget.mjs", new
        {
            address = _host.Address,
            chromium = Chromium.Path,
            screenshots,
            secret = Riverside.Secret,
            allowed = _host.SitePort,
            other = TestHost.FreePort(),
            framing = TestHost.FreePort(),
        });

        Assert.Equal("Riverside Runners", (string?)result["name"]);
        Assert.Equal("#0b5d57", (string?)result["colour"]);
        Assert.Equal("true", (string?)result["expanded"]);
        Assert.Equal("false", (string?)result["focused"]);
        Assert.True((bool)result["remembered"]!, "After a reload the conversation began anew.");
        Assert.False((bool)result["sideways"]! || (bool)result["inFrame"]!, "It scrolls sideways on a phone.");
        Assert.Equal(0, (int)result["elsewhere"]!);
        Assert.Equal(0, (int)result["framed"]!);
        Assert.Equal("", string.Join("\n", (JArray)result["complaints"]!));
    }
}
