using System.Net.Http.Headers;
using System.Net.Http.Json;
using HipBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Club;

/// <summary>What the host answers for a club's site.</summary>
public sealed class ClubEndpointTests : IClassFixture<ClubHost>, IDisposable
{
    private readonly ClubHost _host;
    private readonly HttpClient _http;

    public ClubEndpointTests(ClubHost host)
    {
        _host = host;
        _http = new() { BaseAddress = host.Address };
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("not-the-secret-of-riverside", 403)]
    public async Task Token_IsGivenForTheSecretAlone(string? secret, int status)
    {
        var (answered, _) = await TokenAsync("riverside", secret);

        Assert.Equal(status, answered);
    }

    [Fact]
    public async Task Token_OfAnUnknownClub_IsNotFound() => Assert.Equal(404, (await TokenAsync("elsewhere", Riverside.Secret)).Status);

    [Fact]
    public async Task Token_OpensAConversationOnTheClubsSiteOnly()
    {
        var (status, body) = await TokenAsync("riverside", Riverside.Secret);
        Assert.Equal(200, status);
        Assert.StartsWith("dl_", (string?)body["userId"], StringComparison.Ordinal);

        Assert.Equal(403, await StartAsync(body, "https://elsewhere.example"));
        Assert.Equal(201, await StartAsync(body, _host.Site));
        Assert.Equal(200, await StartAsync(body, _host.Address.GetLeftPart(UriPartial.Authority)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Description_IsReadableOnTheClubsSiteOnly(bool own)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "clubs/riverside/widget.json");
        request.Headers.Add("Origin", own ? _host.Site : "https://elsewhere.example");
        using var response = await _http.SendAsync(request);

        Assert.Equal(own ? [_host.Site] : [], response.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins) ? origins : []);
    }

    [Fact]
    public async Task Page_MayBeFramedByTheClubsSiteOnly()
    {
        using var club = await _http.GetAsync("clubs/riverside");
        using var page = await _http.GetAsync("");
        var html = await club.Content.ReadAsStringAsync();

        Assert.Contains($"frame-ancestors {_host.Site};", Policy(club), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self';", Policy(page), StringComparison.Ordinal);
        Assert.Contains("Riverside Runners", html, StringComparison.Ordinal);
        Assert.DoesNotContain(Riverside.Secret, html, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
        Assert.Equal(404, (int)(await _http.GetAsync("clubs/elsewhere")).StatusCode);
    }

    [Fact]
    public async Task LinkThatNobodyMade_IsGone()
    {
        using var response = await _http.PostAsJsonAsync("api/private", new { token = "made-up" });

        Assert.Equal(410, (int)response.StatusCode);
    }

    public void Dispose() => _http.Dispose();

    private static string Policy(HttpResponseMessage response) => response.Headers.GetValues("Content-Security-Policy").Single();

    private async Task<(int Status, JObject Body)> TokenAsync(string club, string? secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/clubs/{club}/token");
        request.Headers.Authorization = secret is null ? null : new AuthenticationHeaderValue("Bearer", secret);
        using var response = await _http.SendAsync(request);
        return ((int)response.StatusCode, WireJson.Parse(await response.Content.ReadAsStringAsync()));
    }

    private async Task<int> StartAsync(JObject token, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/directline/conversations");
        request.Headers.Authorization = new("Bearer", (string)token["token"]!);
        request.Headers.Add("Origin", origin);
        using var response = await _http.SendAsync(request);
        return (int)response.StatusCode;
    }
}
