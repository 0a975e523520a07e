using HipBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Teams;

/// <summary>HipBot itself, as a process of its own, talked to in Microsoft's Teams emulator in a real browser.</summary>
public sealed class TeamsEmulatorTests : IClassFixture<HostProcess>
{
    private readonly HostProcess _host;

    public TeamsEmulatorTests(HostProcess host) => _host = host;

    [SkippableFact]
    public async Task OneToOne_FromOneSentenceToTheAssessment()
    {
        Chromium.SkipWhereMissing();

        var result = await Chromium.RunAsync("teams-personal.mjs", _host.Address);
        var asked = result["asked"]!.Select(slot => (string)slot!).ToList();

        Assert.Equal(1, (int)result["greetings"]!);
        Assert.Empty(asked.Intersect(["location", "side", "onset.mode", "onset.when"]));
        Assert.Equal(asked.Distinct(), asked);
        Assert.True((bool)result["assessment"]!["final"]!);
        Assert.Equal("gluteal-tendinopathy", (string?)result["assessment"]!["causes"]![0]!["id"]);
        Assert.All(result["statuses"]!, status => Assert.Contains((int)status, new[] { 200, 201 }));
        Assert.Equal(0, (int)result["mixed"]!);
        Assert.True((int)result["updated"]! >= asked.Count, "Answered cards are to be replaced.");
    }
}
