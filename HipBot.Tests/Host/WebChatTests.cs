using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using HipBot.Tests.Support;

namespace HipBot.Tests.Host;

/// <summary>The page, its tokens, and what watches over the host.</summary>
public sealed class WebChatTests : IClassFixture<TestHost>
{
    private readonly TestHost _host;

    public WebChatTests(TestHost host) => _host = host;

    [Fact]
    public async Task Page_LoadsNothingWithoutItsNonceAndNothingFromElsewhere()
    {
        using var first = await _host.Http.GetAsync("");
        using var second = await _host.Http.GetAsync("");
        var html = await first.Content.ReadAsStringAsync();
        var policy = first.Headers.GetValues("Content-Security-Policy").Single();
        var nonce = Regex.Match(policy, "script-src 'nonce-([^']+)'").Groups[1].Value;

        Assert.StartsWith("default-src 'none'; base-uri 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(nonce, second.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.All(
            Regex.Matches(html, "<(?:script|link rel=\"stylesheet\")[^>]*>").Select(tag => System.Net.WebUtility.HtmlDecode(tag.Value)),
            tag => Assert.Contains($"nonce=\"{nonce}\"", tag, StringComparison.Ordinal));
        Assert.DoesNotContain("//", Regex.Replace(html, "<!--.*?-->", "", RegexOptions.Singleline), StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assets/webchat.js")]
    [InlineData("assets/chat.js")]
    [InlineData("assets/page.css")]
    [InlineData("assets/logo.svg")]
    [InlineData("pictures/ex-bridge.svg")]
    [InlineData("assets/figtree-latin-wght-normal.woff2")]
    public async Task PartsOfThePage_AreServedFromHere(string path)
    {
        using var response = await _host.Http.GetAsync(path);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Token_IsForANewConversationOfANewUser()
    {
        using var response = await _host.Http.PostAsJsonAsync("api/directline/token", new { locale = "en-GB" });
        var body = WireJson.Parse(await response.Content.ReadAsStringAsync());

        Assert.StartsWith("dl_", (string?)body["userId"], StringComparison.Ordinal);
        Assert.Equal(1800, (int)body["expires_in"]!);
        var client = new DirectLineClient(_host.Http, (string)body["token"]!) { ConversationId = (string)body["conversationId"]! };
        Assert.Equal(201, (await client.PostAsync("conversations", new { user = new { } })).Status);
        Assert.Equal([$"Welcome {body["userId"]} en-GB"], await client.TextsAsync());
    }

    [Fact]
    public async Task TokenForAnEarlierConversation_NeedsTheCookieOfThatBrowser()
    {
        var client = await DirectLineClient.StartAsync(_host);
        using var stranger = new HttpClient { BaseAddress = _host.Address };

        using var response = await stranger.PostAsJsonAsync("api/directline/token", new { conversationId = client.ConversationId });

        Assert.Equal(401, (int)response.StatusCode);
    }

    [Fact]
    public async Task TokenForAnEarlierConversation_IsGivenToTheBrowserThatHadIt()
    {
        using var browser = new HttpClient { BaseAddress = _host.Address };
        using var first = await browser.PostAsJsonAsync("api/directline/token", new { });
        var body = WireJson.Parse(await first.Content.ReadAsStringAsync());
        await new DirectLineClient(browser, (string)body["token"]!).PostAsync("conversations");
        _host.Clock.Advance(TimeSpan.FromHours(2));

        using var second = await browser.PostAsJsonAsync("api/directline/token", new { conversationId = (string)body["conversationId"]! });
        var again = WireJson.Parse(await second.Content.ReadAsStringAsync());

        Assert.Equal((string?)body["userId"], (string?)again["userId"]);
        var client = new DirectLineClient(browser, (string)again["token"]!);
        Assert.Equal(200, (await client.GetAsync($"conversations/{body["conversationId"]}")).Status);
    }

    [Fact]
    public async Task Token_IsNotGivenToAFormOfAnotherSite()
    {
        using var response = await _host.Http.PostAsync("api/directline/token", new StringContent("{}", Encoding.UTF8, "text/plain"));

        Assert.Equal(415, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("healthz/live", "alive")]
    [InlineData("healthz/ready", "ready")]
    public async Task Health_Answers(string path, string expected) => Assert.Equal(expected, await _host.Http.GetStringAsync(path));

    [Fact]
    public async Task Metrics_CountTurnsAndSayNothingOfThem()
    {
        var client = await DirectLineClient.StartAsync(_host);
        await client.SayAsync("my groin hurts");

        var text = await _host.Http.GetStringAsync("metrics");

        Assert.Matches("hipbot_turn_duration_seconds_count\\{type=\"message\",outcome=\"answered\"\\} [1-9]", text);
        Assert.DoesNotContain("groin", text, StringComparison.Ordinal);
    }
}
