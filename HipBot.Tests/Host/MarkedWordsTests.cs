using System.Text;
using HipBot.Bots;
using HipBot.Tests.Support;

namespace HipBot.Tests.Host;

/// <summary>Conversations with words in them that nothing else can have written; then everything that was written is searched for them.</summary>
public sealed class MarkedWordsTests : IAsyncLifetime
{
    // As a person would mark them: one says where it hurts, one is nonsense that only a log could show again.
    private const string Mark = "zyxwquark";

    private readonly MarkedHost _host = new();

    [Fact]
    public async Task No_word_of_a_person_is_in_a_log_a_metric_or_a_file()
    {
        await TalkAsync("dl_ann", "hello", "yes", $"My {Mark} hip hurts in the groin, since a fall last week {Mark}", "I can't feel myself when I wipe", $"what do you mean by {Mark}?", "can I show this to my doctor?", "forget me");
        await TalkAsync("dl_bob", "hello", "yes", $"the outside of my {Mark} hip aches since a long run, worse lying on it", $"{Mark} 34", "skip", "go back");
        await _host.Http.PostAsync("api/messages", new StringContent($"{{\"type\":\"message\",\"text\":\"{Mark} chest pain\",\"id\":\"1\"", Encoding.UTF8, "application/json"));
        await _host.Http.PostAsync("api/messages", new StringContent($$$"""{"type":"message","text":"{{{Mark}}} my hip hurts and I have a fever","id":"2","channelId":"msteams","serviceUrl":"http://127.0.0.1:9/","from":{"id":"eve"},"recipient":{"id":"bot"},"conversation":{"id":"c"}}""", Encoding.UTF8, "application/json"));
        var metrics = await _host.Http.GetStringAsync("metrics");
        await _host.StopAsync();

        Assert.DoesNotContain(Mark, metrics, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(_host.Log.All, Holds);
        var files = Directory.GetFiles(_host.DataDirectory, "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => Holds(Encoding.Latin1.GetString(File.ReadAllBytes(file))));
    }

    [Fact]
    public async Task What_is_sealed_is_open_again_after_a_restart()
    {
        var client = await DirectLineClient.StartAsync(_host);
        await client.SayAsync("hello");
        await client.SayAsync("yes");
        await client.SayAsync($"the outside of my left hip hurts since last week {Mark}");
        await _host.RestartAsync();
        var before = await ReadAsync(client);

        await client.SayAsync("what did you understand?");

        Assert.Contains(before, text => text.Contains(Mark, StringComparison.Ordinal));
        Assert.Contains((await ReadAsync(client))[before.Count..], text => text.Contains("outer side", StringComparison.OrdinalIgnoreCase));
    }

    public Task InitializeAsync() => _host.InitializeAsync();

    // Stopped already, or not, as the test may be.
    public Task DisposeAsync() => _host.EndAsync();

    private static bool Holds(string text) => text.Contains(Mark, StringComparison.OrdinalIgnoreCase);

    private static async Task<List<string>> ReadAsync(DirectLineClient client) =>
        [.. (await client.GetAsync($"conversations/{client.ConversationId}/activities")).Body["activities"]!.Select(activity => activity.ToString())];

    private async Task TalkAsync(string user, params string[] said)
    {
        var client = await DirectLineClient.StartAsync(_host, user);
        foreach (var text in said)
        {
            Assert.Equal(200, (await client.SayAsync(text)).Status);
        }
    }

    private sealed class MarkedHost : TestHost
    {
        private bool _stopped;

        protected override Type Bot => typeof(HipPainBot);

        public new async Task StopAsync()
        {
            _stopped = true;
            await base.StopAsync();
        }

        public async Task EndAsync()
        {
            if (_stopped)
            {
                await StartAsync();
            }

            await DisposeAsync();
        }
    }
}
