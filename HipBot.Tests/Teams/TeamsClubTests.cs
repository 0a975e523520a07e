using HipBot.Tests.Club;
using HipBot.Tests.Support;

namespace HipBot.Tests.Teams;

/// <summary>The channel of a running club in Microsoft's Teams emulator, in a real browser.</summary>
public sealed class TeamsClubTests : IClassFixture<ClubHost>
{
    private readonly ClubHost _host;

    public TeamsClubTests(ClubHost host) => _host = host;

    [SkippableFact]
    public async Task Channel_AnswersWhatConcernsAllAndTakesTheRestIntoPrivate()
    {
        Chromium.SkipWhereMissing();
        var screenshots = Path.Combine(Repository.Root, "TestResults", "screenshots");
        Directory.CreateDirectory(screenshots);

        var result = await NodeScript.RunAsync("teams-club.mjs", new { address = _host.Address, chromium = Chromium.Path, screenshots, run = ClubHost.Run });
        var handedOver = string.Join('\n', result["handedOver"]!);
        var danger = string.Join('\n', result["danger"]!);
        var told = string.Join('\n', result["told"]!);

        Assert.Contains("Stretch of the day:", (string?)result["stretch"], StringComparison.Ordinal);
        Assert.Contains("written to you in private", handedOver, StringComparison.Ordinal);
        Assert.All((string[])["hip", "hurt", "hill", "night"], word => Assert.DoesNotMatch($@"(?i)\b{word}s?\b", handedOver));
        Assert.Contains("Call 999", danger, StringComparison.Ordinal);
        Assert.Contains("written to you in private as well", danger, StringComparison.Ordinal);
        Assert.All((string[])["wipe", "feel", "morning", "nerve"], word => Assert.DoesNotContain(word, danger, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("I've taken along what you said", told, StringComparison.Ordinal);
        Assert.Contains("\"card\":\"escalation\"", told, StringComparison.Ordinal);
        Assert.All(result["statuses"]!, status => Assert.Contains((int)status, new[] { 200, 201 }));
    }
}
