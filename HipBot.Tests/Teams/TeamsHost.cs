using System.Text;
using HipBot.Bots;
using HipBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Teams;

/// <summary>The real bot in the real host, with a channel that posts activities as Teams does and takes the answers.</summary>
public class TeamsHost : TestHost, IAsyncLifetime
{
    private int _posted;
    private int _seconds;

    public ConnectorChannel Channel { get; } = new();

    protected override Type Bot => typeof(HipPainBot);

    public new async Task InitializeAsync()
    {
        await Channel.StartAsync();
        await base.InitializeAsync();
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await Channel.DisposeAsync();
    }

    /// <summary>A chat that nobody has used yet.</summary>
    /// <param name="type"><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</param>
    public TeamsChat Chat(string type = "personal") => new(this, type);

    /// <summary>A second after the one before, as channels stamp what they send.</summary>
    internal int NextSecond() => Interlocked.Increment(ref _seconds) % 60;

    /// <summary>Posts an activity; gives the answer of the endpoint, and the calls that the bot made meanwhile.</summary>
    public async Task<(int Status, JToken? Body, IReadOnlyList<ChannelCall> Calls)> PostAsync(JObject activity, string? authorization = null)
    {
        var before = Channel.Calls.Count;
        activity["id"] ??= $"in-{Interlocked.Increment(ref _posted)}";
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/messages")
        {
            Content = new StringContent(activity.ToString(), Encoding.UTF8, "application/json"),
        };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length > 0 ? JToken.Parse(text) : null, [.. Channel.Calls.Skip(before)]);
    }
}
