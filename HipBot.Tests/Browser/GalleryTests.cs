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

    [SkippableFact]
    public async Task Every_card_is_drawn_whole_in_Teams_with_its_pictures()
    {
        Chromium.SkipWhereMissing();

        var result = await Chromium.RunAsync("gallery-teams.mjs", _host.Address, new { states = CardSamples.All.Keys, pictures = Gallery.Pictures });

        Assert.Equal("", string.Join("\n", result["faults"]!));
        Assert.True((int)result["pictures"]! > 5, "Pictures are missing.");
    }

    [Fact]
    public void The_page_shows_every_card_in_every_state_with_what_is_read_out_and_what_goes_where_there_are_no_cards()
    {
        if (Gallery.IsMadeAnew)
        {
            File.WriteAllText(Gallery.Page, Gallery.Written());
        }

        Assert.True(File.ReadAllText(Gallery.Page) == Gallery.Written(), "docs/gallery is not as the cards are now. Make it anew: HIPBOT_GALLERY=1 dotnet test --filter Gallery, and look at it.");
    }

    [Fact]
    public void Every_picture_of_the_page_is_there_and_all_of_them_are_small()
    {
        // While they are being made, they are not yet there.
        var missing = Gallery.IsMadeAnew ? [] : Gallery.PictureNames.Where(name => !File.Exists(Path.Combine(Gallery.Directory, name))).ToList();

        Assert.Empty(missing);
        Assert.InRange(System.IO.Directory.GetFiles(Gallery.Directory, "*.png").Sum(file => new FileInfo(file).Length), 0, 6 * 1024 * 1024);
    }
}
