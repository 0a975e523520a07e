using System.Text;
using System.Text.Json.Nodes;
using HipBot.Cards;

namespace HipBot.Tests.Cards;

/// <summary>What every host and every reader needs of every card in every state.</summary>
public sealed class CardLintTests
{
    public static TheoryData<string, string> States
    {
        get
        {
            var states = new TheoryData<string, string>();
            foreach (var name in CardSamples.All.Keys)
            {
                states.Add(name, "webchat");
                states.Add(name, "msteams");
            }

            return states;
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_card_follows_the_published_schema(string name, string channel) =>
        Assert.Empty(AdaptiveCardSchema.FaultsOf(Content(name, channel)));

    [Theory]
    [MemberData(nameof(States))]
    public void No_expression_is_left_over(string name, string channel) =>
        Assert.DoesNotContain("${", Content(name, channel).ToJsonString(), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(States))]
    public void A_card_fits_every_host(string name, string channel)
    {
        var content = Content(name, channel);
        var elements = CardSamples.Descendants(content).ToList();

        Assert.InRange(Encoding.UTF8.GetByteCount(content.ToJsonString()), 1, 28 * 1024);
        // Teams hides what goes beyond six in one bar of buttons behind dots.
        Assert.All(elements.Where(element => element["actions"] is JsonArray), bar => Assert.InRange(bar["actions"]!.AsArray().Count, 0, 6));
        Assert.All(elements.Where(element => TypeOf(element) == "ColumnSet"), set => Assert.InRange(set["columns"]!.AsArray().Count, 1, 3));
        Assert.Equal("1.5", (string?)content["version"]);
        Assert.DoesNotContain(elements, element => TypeOf(element) is "Table" or "Carousel" or "Media" or "Action.ShowCard");
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_card_can_be_heard_as_well_as_seen(string name, string channel)
    {
        var content = Content(name, channel);
        var elements = CardSamples.Descendants(content).ToList();

        Assert.All(new[] { "lang", "speak", "fallbackText" }, member => Assert.NotEqual(string.Empty, (string?)content[member] ?? string.Empty));
        Assert.DoesNotContain("**", (string?)content["speak"], StringComparison.Ordinal);
        Assert.True(name.StartsWith("question-answered", StringComparison.Ordinal) || elements.Any(element => (string?)element["style"] == "heading"), "no heading");
        Assert.All(elements.Where(element => TypeOf(element) == "TextBlock"), text => Assert.True((bool?)text["wrap"]));
        Assert.All(elements.Where(element => TypeOf(element) == "Image"), image => Assert.NotEqual(string.Empty, (string?)image["altText"] ?? string.Empty));
        Assert.All(
            elements.Where(element => TypeOf(element).StartsWith("Input.", StringComparison.Ordinal)),
            input => Assert.All(new[] { "id", "label", "errorMessage" }, member => Assert.NotEqual(string.Empty, (string?)input[member] ?? string.Empty)));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Ids_and_button_titles_stand_once(string name, string channel)
    {
        var elements = CardSamples.Descendants(Content(name, channel)).ToList();
        var ids = elements.Where(element => TypeOf(element).Length > 0 && element["id"] is not null).Select(element => (string)element["id"]!).ToList();
        var titles = elements.Where(element => TypeOf(element).StartsWith("Action.", StringComparison.Ordinal) && !IsFallback(element)).Select(action => (string)action["title"]!).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Equal(titles.Distinct(StringComparer.Ordinal), titles);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Every_button_comes_back_as_a_tap_of_this_turn(string name, string channel)
    {
        foreach (var action in CardSamples.Descendants(Content(name, channel)).Where(element => element.ContainsKey("data") && TypeOf(element).StartsWith("Action.", StringComparison.Ordinal)))
        {
            Assert.True(CardReply.TryRead(action["data"], out var reply), action.ToJsonString());
            Assert.Equal((name[..name.IndexOf(':', StringComparison.Ordinal)], "turn-7"), (reply.Card, reply.Turn));
            Assert.Equal(["act", "card", "slot", "turn", "v"], action["data"]!["hip"]!.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Teams_executes_with_an_equal_submit_to_fall_back_on_and_others_submit(string name, string channel)
    {
        var buttons = CardSamples.Descendants(Content(name, channel)).Where(element => element.ContainsKey("data") && !IsFallback(element) && TypeOf(element).StartsWith("Action.", StringComparison.Ordinal));
        foreach (var button in buttons)
        {
            Assert.Equal(channel == "msteams" ? "Action.Execute" : "Action.Submit", TypeOf(button));
            if (channel == "msteams")
            {
                Assert.Equal((string?)button["data"]!["hip"]!["act"], (string?)button["verb"]);
                Assert.Equal("Action.Submit", (string?)button["fallback"]!["type"]);
                Assert.Equal(button["data"]!.ToJsonString(), button["fallback"]!["data"]!.ToJsonString());
            }
        }
    }

    [Fact]
    public void Choice_values_hold_no_comma()
    {
        var choices = CardSamples.All.Values.SelectMany(card => CardSamples.Renderer.Render(card, CardSamples.On("webchat"), "turn-7").Choices);

        Assert.All(choices, choice => Assert.DoesNotContain(',', choice.Value));
    }

    private static JsonObject Content(string name, string channel) => CardSamples.Renderer.Render(CardSamples.All[name], CardSamples.On(channel), "turn-7").Content;

    private static bool IsFallback(JsonObject element) => element.Parent is JsonObject parent && parent["fallback"] == element;

    private static string TypeOf(JsonObject element) => element["type"] is JsonValue value ? (string)value! : string.Empty;
}
