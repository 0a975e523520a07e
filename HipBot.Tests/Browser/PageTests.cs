using HipBot.Tests.Support;

namespace HipBot.Tests.Browser;

/// <summary>The web chat page in a real browser, with a bot that does what it is told.</summary>
public sealed class PageTests : IClassFixture<TestHost>
{
    private readonly TestHost _host;

    public PageTests(TestHost host) => _host = host;

    [SkippableFact]
    public async Task Page_TalksRemembersStartsOverAndNeedsNoMouse()
    {
        Chromium.SkipWhereMissing();

        var result = await Chromium.RunAsync("page-basics.mjs", _host.Address, step =>
        {
            if (step == "restart")
            {
                return _host.RestartAsync();
            }

            _host.Clock.Advance(TimeSpan.FromMinutes(31));
            return Task.CompletedTask;
        });

        Assert.Equal(3, (int)result["afterReload"]!);
        Assert.Equal("dark", (string?)result["theme"]);
        Assert.False((bool)result["sideways"]!, "The page scrolls sideways on a phone.");
        Assert.True((bool)result["emergency"]!, "The emergency notice is not to be seen.");
        Assert.Equal("Skip to the conversation", (string?)result["firstStop"]);
        Assert.Equal(0, (int)result["upload"]!);
        Assert.DoesNotContain(result["complaints"]!, complaint => complaint.ToString().Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
