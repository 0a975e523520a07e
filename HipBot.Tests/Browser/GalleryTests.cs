using HipBot.Tests.Cards;
using HipBot.Tests.Support;

namespace HipBot.Tests.Browser;

/// <summary>Every card in every state, as people see it.</summary>
public sealed class GalleryTests : IClassFixture<GalleryHost>
{
    private readonly GalleryHost _host;

    public GalleryTests(GalleryHost host) => _host = host;

    [SkippableFact]
    public async Task Every_card_is_drawn_whole_in_light_and_dark_on_a_phone_and_on_a_desktop_and_is_accessible()
    {
        Chromium.SkipWhereMissing();

        var result = await Chromium.RunAsync("gallery.mjs", _host.Address, new { states = CardSamples.All.Keys, pictures = Gallery.Pictures });

        Assert.Equal("", string.Join("\n", result["faults"]!));
        Assert.Equal("", string.Join("\n", result["complaints"]!));
    }
}
