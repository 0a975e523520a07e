using HipBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Browser;

/// <summary>HipBot's cards in use, in Web Chat and in Microsoft's Teams emulator, in a real browser.</summary>
public sealed class CardsInUseTests : IClassFixture<CardsInUseTests.PublicHost>
{
    private readonly PublicHost _host;

    public CardsInUseTests(PublicHost host) => _host = host;

    [SkippableTheory]
    [InlineData("desktop, light")]
    [InlineData("phone, dark")]
    public async Task The_whole_conversation_goes_by_keyboard_alone_and_axe_finds_nothing_in_any_state(string look)
    {
        Chromium.SkipWhereMissing();

        var result = await Chromium.RunAsync("page-keyboard.mjs", _host.Address, new { look });

        Assert.Equal("", string.Join("\n", result["faults"]!));
        Assert.Superset(
            new HashSet<string> { "consent", "body map", "assessment", "programme", "exercise", "danger sign" },
            result["states"]!.Select(state => (string)state!).ToHashSet());
        Assert.Equal("cauda-equina", (string?)result["redFlag"]);
        Assert.All(result["strokes"]!.Children<JProperty>(), strokes => Assert.InRange((int)strokes.Value, 1, 20));
        Assert.Equal("", string.Join("\n", result["complaints"]!));
    }

    [SkippableTheory]
    [InlineData("page-cards.mjs")]
    [InlineData("teams-cards.mjs")]
    public async Task Body_map_exercises_and_cards_pressed_twice_or_too_late_do_what_they_should(string client)
    {
        Chromium.SkipWhereMissing();

        var result = await Chromium.RunAsync(client, _host.Address);

        Assert.Equal("location", (string?)result["afterTwice"]);
        Assert.Equal("location", (string?)result["mapSlot"]);
        Assert.All(result["map"]!, picture => Assert.True((int)picture["width"]! > 0 && ((string)picture["alt"]!).Length > 0, picture.ToString()));
        Assert.Single(result["map"]!);
        Assert.Equal(1, (int)result["answered"]!);
        Assert.NotEqual("location", (string?)result["open"]);
        Assert.Equal((string?)result["open"], (string?)result["afterStale"]);
        Assert.NotEqual((string?)result["first"], (string?)result["second"]);
        Assert.Equal((string?)result["first"], (string?)result["back"]);
        Assert.Equal(1, (int)result["forms"]!);
        Assert.NotEqual((string?)result["first"], (string?)result["tooPainful"]);
        Assert.All(result["seen"] ?? new JArray(), seen => Assert.True((bool)seen, "A new card is not seen from its beginning."));
        Assert.DoesNotContain(result["statuses"] ?? new JArray(), status => (int)status >= 400);
    }

    [SkippableFact]
    public async Task The_page_for_a_clinician_opens_from_its_card_and_can_be_printed_and_copied()
    {
        Chromium.SkipWhereMissing();

        var result = await Chromium.RunAsync("page-hand-off.mjs", _host.Address);

        Assert.Equal(["Print", "Copy as text"], result["offered"]!.Select(button => (string?)button).Take(2));
        Assert.False((bool)result["sideways"]!);
        Assert.True((bool)result["printed"]!);
        Assert.StartsWith("Hip pain: summary for a clinician", (string?)result["copied"], StringComparison.Ordinal);
        Assert.Contains("Where: Outer side", (string?)result["copied"], StringComparison.Ordinal);
        Assert.DoesNotContain("Copy as text", (string?)result["copied"], StringComparison.Ordinal);
        Assert.Empty(result["errors"]!);
        Assert.Empty(result["faults"]!);
    }

    /// <summary>Teams fetches pictures from a full address.</summary>
    public sealed class PublicHost : HostProcess
    {
        protected override IEnumerable<string> Settings => [$"--PublicUrl={Address}"];
    }
}
