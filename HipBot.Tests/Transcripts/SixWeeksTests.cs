using HipBot.Tests.Support;

namespace HipBot.Tests.Transcripts;

/// <summary>Each text in <c>SixWeeks</c> is six weeks of a runner, through the whole bot and the scheduler, that must go word for word as written.</summary>
/// <remarks><c>HIPBOT_ACCEPT_TRANSCRIPTS=1</c> writes what the bot says now into the texts, to be read before it is kept.</remarks>
public sealed class SixWeeksTests : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(Repository.Root, "HipBot.Tests", "Transcripts", "SixWeeks");

    private readonly WholeBotHost _host = new();

    public static TheoryData<string> Files => new(Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [MemberData(nameof(Files))]
    public async Task SixWeeks_GoAsWritten(string file)
    {
        var path = Path.Combine(Folder, file);
        var written = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");

        var now = await Weeks.AgainAsync(written, _host);

        if (Environment.GetEnvironmentVariable("HIPBOT_ACCEPT_TRANSCRIPTS") == "1")
        {
            await File.WriteAllTextAsync(path, now);
        }

        Assert.Equal(written, now);
    }
}
