using HipBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Browser;

/// <summary>HipBot itself, as a process of its own, talked to on its page in a real browser.</summary>
public sealed class ConversationTests : IClassFixture<HostProcess>
{
    private readonly HostProcess _host;

    public ConversationTests(HostProcess host) => _host = host;

    [SkippableFact]
    public async Task FromOneSentenceToTheLastExercise_NothingThatWasSaidIsAsked()
    {
        Chromium.SkipWhereMissing();

        var result = await Chromium.RunAsync("page-conversation.mjs", _host.Address);
        var asked = result["asked"]!.Select(slot => (string)slot!).ToList();

        Assert.Empty(asked.Intersect(["location", "side", "onset", "onset.mode", "onset.when", "activity"]));
        Assert.Equal(asked.Distinct(), asked);
        Assert.True((bool)result["assessment"]!["final"]!);
        Assert.Equal("gluteal-tendinopathy", (string?)result["assessment"]!["causes"]![0]!["id"]);
        Assert.True((int)result["exercises"]! >= 2, result.ToString());
        Assert.Equal("after.more", (string?)result["last"]);
        Assert.Equal("", string.Join("\n", result["complaints"]!));
    }

    [SkippableFact]
    public async Task DangerSignInTheMiddleOfAnAnswer_EscalatesInThatTurn()
    {
        Chromium.SkipWhereMissing();

        var result = await Chromium.RunAsync("page-emergency.mjs", _host.Address);

        Assert.Equal(JTokenType.Null, result["before"]!.Type);
        Assert.Equal("cauda-equina", (string?)result["assessment"]!["redFlag"]);
        Assert.Equal("", string.Join("\n", result["complaints"]!));
    }

    [SkippableFact]
    public async Task HostThatIsKilledAndStartedAgain_GoesOnWhereItWas()
    {
        Chromium.SkipWhereMissing();

        var result = await Chromium.RunAsync("page-killed.mjs", _host.Address, _ =>
        {
            _host.Kill();
            return _host.StartAsync();
        });

        Assert.Equal((string?)result["before"]!["slot"], (string?)result["after"]!["slot"]);
        Assert.Equal((int)result["before"]!["bubbles"]!, (int)result["after"]!["bubbles"]!);
        Assert.NotEqual((string?)result["after"]!["slot"], (string?)result["next"]);
    }
}
