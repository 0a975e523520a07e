using HipBot.Tests.Support;

namespace HipBot.Tests.Club;

/// <summary>HipBot as people run it, with a club that has a site of its own on this machine.</summary>
public sealed class ClubHost : HostProcess
{
    /// <summary>What the Teams emulator adds to the ids of conversations.</summary>
    public const string Run = "club";

    /// <summary>Where the club's site is; other sites are elsewhere.</summary>
    public int SitePort { get; } = TestHost.FreePort();

    public string Site => $"http://127.0.0.1:{SitePort}";

    protected override IEnumerable<string> Settings => [$"--Clubs:Secrets:riverside={Riverside.Secret}"];

    public override async Task InitializeAsync()
    {
        var clubs = Directory.CreateDirectory(Path.Combine(Root, "clubs"));
        var json = Riverside.Json.Replace("https://riverside.example", Site, StringComparison.Ordinal)
            .Replace(Riverside.Channel, $"19:riverside@thread.tacv2-{Run}", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(clubs.FullName, "riverside.json"), json);
        await base.InitializeAsync();
    }
}
