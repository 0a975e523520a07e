using System.Text.RegularExpressions;
using HipBot.HandOff;
using HipBot.MyData;
using HipBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HipBot.Tests.HandOff;

/// <summary>The private page behind the link.</summary>
public sealed class HandOffPageTests : IClassFixture<TestHost>
{
    private readonly TestHost _host;

    public HandOffPageTests(TestHost host) => _host = host;

    [Fact]
    public async Task The_page_can_be_read_by_its_link_alone_and_is_kept_by_no_cache()
    {
        var link = await KeepAsync();

        using var page = await _host.Http.GetAsync(link);
        using var other = await _host.Http.GetAsync(new Uri(link, (link.Segments[^1][0] == '0' ? "1" : "0") + link.Segments[^1][1..]));

        Assert.Equal((200, 404), ((int)page.StatusCode, (int)other.StatusCode));
        Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
        Assert.Contains("Summary", await page.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Matches("^default-src 'none'; style-src 'sha256-", page.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Matches("^[0-9a-f]{64}$", link.Segments[^1]);
    }

    [Fact]
    public async Task The_same_can_be_had_as_FHIR()
    {
        var link = await KeepAsync();

        using var bundle = await _host.Http.GetAsync($"{link.AbsolutePath}/fhir");

        Assert.Equal("application/fhir+json", bundle.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"resourceType\":\"Bundle\"", Regex.Replace(await bundle.Content.ReadAsStringAsync(), @"\s", string.Empty), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_week_the_page_is_gone()
    {
        var link = await KeepAsync();
        _host.Clock.Advance(TimeSpan.FromDays(8));

        using var page = await _host.Http.GetAsync(link);

        Assert.Equal(404, (int)page.StatusCode);
    }

    [Fact]
    public async Task The_store_holds_no_link()
    {
        var link = await KeepAsync();
        var token = link.Segments[^1];

        Assert.Empty(await _host.Services.GetRequiredService<IStorage>().ReadAsync([$"hand-off/{token}"]));
    }

    private async Task<Uri> KeepAsync() =>
        (await _host.Services.GetRequiredService<IPrivatePages>().KeepAsync(PrivatePage.HandOff, Note(), CancellationToken.None))!.Address;

    private HandOffNote Note() => new(
        _host.Clock.GetUtcNow(),
        [new(_host.Clock.GetUtcNow(), string.Empty, string.Empty, "my hip hurts")],
        [new("Where", "it hurts at the outer side of the hip")],
        [],
        [],
        [new("dvt", "Possible clot", FlagStanding.Open, string.Empty)],
        new("Look after it yourself", "For now."),
        [],
        ["Rest."],
        ["usual"],
        [new("location", "lateral", HipBot.Triage.FindingState.Present)]);
}
