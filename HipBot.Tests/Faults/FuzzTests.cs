using System.Globalization;
using System.Text;
using HipBot.Tests.Recognition;
using HipBot.Tests.Support;
using Xunit.Abstractions;

namespace HipBot.Tests.Faults;

/// <summary>Bad input by the ten thousand: nothing fails, and nothing stays behind.</summary>
/// <remarks>How many is in the variable <c>HIPBOT_FUZZ_INPUTS</c>; docs/operating.md names the full run.</remarks>
public sealed class FuzzTests : IAsyncLifetime
{
    private const int AtOnce = 8;
    private const int Seed = 20260302;

    // What is said in a conversation is kept, also when it is nonsense; what is refused is not.
    private const long MostBytesForAnAccepted = 8 * 1024;
    private const long MostBytesBesides = 16 * 1024 * 1024;
    private const long MostMemoryMore = 128 * 1024 * 1024;

    private static readonly int Inputs = int.Parse(Environment.GetEnvironmentVariable("HIPBOT_FUZZ_INPUTS") ?? "4000", CultureInfo.InvariantCulture);

    private readonly ITestOutputHelper _output;
    private readonly HostProcess _host = new() { MoreSettings = [$"--DirectLine:Secrets:0={TestHost.Secret}", "--RateLimits:Enabled=false"] };
    private ChannelHost _channel = null!;

    public FuzzTests(ITestOutputHelper output) => _output = output;

    public async Task InitializeAsync()
    {
        _channel = await ChannelHost.StartAsync();
        await _host.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task BadRequests_AreRefusedAndLeaveNothingBehind()
    {
        using var handler = new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1 };
        using var http = new HttpClient(handler) { BaseAddress = _host.Address };
        var generated = await new DirectLineClient(http, TestHost.Secret).PostAsync("tokens/generate", new { user = new { id = "dl_ann" } });
        var client = new DirectLineClient(http, (string)generated.Body["token"]!) { ConversationId = (string)generated.Body["conversationId"]! };
        await client.PostAsync("conversations");

        await SendAsync(http, client, Inputs / 2, Seed);
        var (memory, stored) = (_host.WorkingSet, _host.StoredBytes);
        var accepted = await SendAsync(http, client, Inputs - (Inputs / 2), Seed + 1);

        _output.WriteLine($"memory {memory >> 20} MB, then {_host.WorkingSet >> 20} MB; stored {stored >> 10} KB, then {_host.StoredBytes >> 10} KB");
        Assert.InRange(_host.WorkingSet, 0, memory + MostMemoryMore);
        Assert.InRange(_host.StoredBytes, 0, stored + (accepted * MostBytesForAnAccepted) + MostBytesBesides);
    }

    [Fact]
    public void OddTexts_AreReadWithoutFailing()
    {
        var random = new Random(Seed);
        var kinds = OddTexts.Kinds.Values.ToList();
        for (var number = 0; number < Inputs; number++)
        {
            Recognizing.Findings(kinds[number % kinds.Count](random, random.Next(300)));
        }
    }

    private async Task<int> SendAsync(HttpClient http, DirectLineClient client, int count, int seed)
    {
        var statuses = new int[600];
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async worker =>
        {
            var requests = new BadRequests((seed * AtOnce) + worker, client.ConversationId, client.Credential!, TestHost.Secret, _channel.Address);
            for (var number = 0; number < count / AtOnce; number++)
            {
                using var request = requests.Next();
                using var response = await http.SendAsync(request);
                var status = (int)response.StatusCode;
                Interlocked.Increment(ref statuses[status]);

                // 502 is the answer where the service URL of an activity leads nowhere, 501 that to an unknown invoke.
                Assert.True(status is < 500 or 501 or 502, $"{status} to {request.Method} {request.RequestUri}: {await BodyOf(request)}");
            }
        }));
        _output.WriteLine(string.Join(", ", statuses.Select((times, status) => (times, status)).Where(one => one.times > 0).Select(one => $"{one.status}: {one.times}")));
        return statuses[200] + statuses[201];
    }

    private static async Task<string> BodyOf(HttpRequestMessage request) =>
        request.Content is null ? "" : await request.Content.ReadAsStringAsync();
}
