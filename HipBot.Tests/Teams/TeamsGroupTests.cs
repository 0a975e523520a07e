using HipBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Teams;

/// <summary>A group chat in Microsoft's Teams emulator, in a real browser: two people write by turns.</summary>
public sealed class TeamsGroupTests : IClassFixture<HostProcess>
{
    private readonly HostProcess _host;

    public TeamsGroupTests(HostProcess host) => _host = host;

    [SkippableFact]
    public async Task Group_LearnsNothing_AndEachGoesOnAlone()
    {
        Chromium.SkipWhereMissing();

        var result = await Chromium.RunAsync("teams-group.mjs", _host.Address);
        var told = result["told"]!.SelectMany(person => person).Values<string>().ToList();
        var danger = Text(result["danger"]!);
        var (ofAnn, ofBen) = (Text(result["ofAnn"]!), Text(result["ofBen"]!));

        Assert.Single(told, text => text!.Contains("Hello, I'm HipBot", StringComparison.Ordinal));
        Assert.Equal(4, told.Count(text => text!.Contains("I've written to you in private.", StringComparison.Ordinal)));
        Assert.Equal(5, told.Count);
        Assert.Contains("Get emergency care now", danger, StringComparison.Ordinal);
        Assert.All((string[])["wipe", "feel", "morning", "nerve"], word => Assert.DoesNotContain(word, danger, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("outer side", ofAnn, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("groin", ofAnn, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("groin", ofBen, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("outer side", ofBen, StringComparison.OrdinalIgnoreCase);
        Assert.All(result["statuses"]!, status => Assert.Contains((int)status, new[] { 200, 201 }));
    }

    private static string Text(JToken messages) => string.Join('\n', messages);
}
