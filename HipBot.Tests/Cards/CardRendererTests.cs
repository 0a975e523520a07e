using System.Text.Json.Nodes;
using HipBot.Cards;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Tests.Cards;

public sealed class CardRendererTests
{
    public static TheoryData<string> States => [.. CardSamples.All.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public void The_plain_text_twin_says_everything_that_the_card_says(string name)
    {
        var card = CardSamples.All[name];
        var rendered = CardSamples.Renderer.Render(card, CardSamples.On("webchat"), "turn-7");

        foreach (var said in WordsOf(rendered.Content))
        {
            // What stands on a map as "2 · Outer side" is "2. Outer side" in text.
            Assert.Contains(said.Replace(" · ", ". ", StringComparison.Ordinal), rendered.Text.Replace(" · ", ". ", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("**", rendered.Text, StringComparison.Ordinal);
        Assert.Equal(rendered.Text, (string?)rendered.Content["fallbackText"]);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Numbers_in_the_twin_count_from_one_and_stand_before_their_choice(string name)
    {
        var rendered = CardSamples.Renderer.Render(CardSamples.All[name], CardSamples.On("sms"), "turn-7");
        var numbered = rendered.Choices.Where(choice => choice.Number > 0).ToList();

        Assert.Equal(Enumerable.Range(1, numbered.Count), numbered.Select(choice => choice.Number));
        Assert.All(numbered, choice => Assert.Contains($"{choice.Number}. {choice.Title}", rendered.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_reads_as_a_numbered_list()
    {
        var question = new Question("side", "Which side is it?", "Left or right?", "Some causes come on both sides.", [new("left", "Left"), new("right", "Right")], Multi: false);
        var rendered = CardSamples.Renderer.Render(QuestionCard.From(question, null), CardSamples.On("sms"), "turn-7");

        Assert.Equal(
            """
            Which side is it?

            1. Left
            2. Right

            [Why?] [Skip]
            You can also just write your answer.
            """.ReplaceLineEndings("\n"),
            rendered.Text);
        Assert.Equal(new CardChoice("Right", CardActs.Answer, "side", "right", 2), rendered.Choices[1]);
    }

    [Fact]
    public void On_a_scale_a_typed_number_is_the_answer_and_no_position()
    {
        var rendered = CardSamples.Renderer.Render(CardSamples.All["question: 0 to 10"], CardSamples.On("sms"), "turn-7");

        Assert.DoesNotContain(rendered.Choices, choice => choice.Number > 0);
    }

    [Fact]
    public void A_tapped_answer_comes_back_under_its_slot()
    {
        var content = CardSamples.Renderer.Render(CardSamples.All["question: a few choices"], CardSamples.On("webchat"), "turn-7").Content;
        var left = CardSamples.Descendants(content).First(element => (string?)element["title"] == "Left");

        Assert.Equal("""{"hip":{"v":1,"card":"question","turn":"turn-7","slot":"side","act":"answer"},"side":"left"}""", left["data"]!.ToJsonString());
    }

    [Theory]
    [InlineData("She said \"stop\"\nand ${rows} \\ **bold** {{DATE(x)}}")]
    [InlineData("<script>alert(1)</script> [link](javascript:alert(1))")]
    public void What_a_person_wrote_is_shown_as_they_wrote_it(string words)
    {
        var rendered = CardSamples.Renderer.Render(new UnderstoodCard([new("goals", "Goal", words)]), CardSamples.On("webchat"), "turn-7");
        var shown = CardSamples.Descendants(rendered.Content).Where(element => (string?)(element["text"] as JsonValue) == words);

        Assert.Equal("TextRun", (string?)Assert.Single(shown)["type"]);
        Assert.Contains(words, rendered.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_host_is_sent_pictures_that_it_can_show_from_where_it_can_fetch_them()
    {
        Assert.Equal(["/pictures/ex-bridge.svg", "/pictures/moving/ex-bridge.svg"], Pictures(CardSamples.Renderer, "webchat"));
        Assert.Equal(["https://hipbot.example/pictures/ex-bridge.png"], Pictures(CardSamples.PublicRenderer, "msteams"));
        Assert.Empty(Pictures(CardSamples.Renderer, "msteams"));
        Assert.Empty(Pictures(CardSamples.PublicRenderer, "sms"));

        static IEnumerable<string?> Pictures(CardRenderer renderer, string channel) =>
            CardSamples.Descendants(renderer.Render(CardSamples.All["exercise: first"], CardSamples.On(channel), "t").Content).Where(element => element.ContainsKey("altText")).Select(element => (string?)element["url"]);
    }

    [Fact]
    public void The_choices_of_the_place_bear_the_numbers_of_the_map()
    {
        var rendered = CardSamples.Renderer.Render(CardSamples.All["question: several can be true"], CardSamples.On("webchat"), "t");

        Assert.Contains("/pictures/body-map.svg", rendered.Content.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(CardSamples.Descendants(rendered.Content), element => (string?)element["title"] == "2 · Outer side");
        Assert.Contains("\n2. Outer side", rendered.Text, StringComparison.Ordinal);
        Assert.Equal("Outer side", rendered.Choices[1].Title);
    }

    [Fact]
    public void Every_card_is_in_the_catalogue_under_its_template()
    {
        var cards = typeof(ICard).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(ICard)) && !type.IsInterface);

        Assert.Equal(cards.OrderBy(type => type.Name), CardCatalogue.Types.Values.OrderBy(type => type.Name));
        Assert.All(CardSamples.All, sample => Assert.Equal(sample.Value.GetType(), CardCatalogue.Types[sample.Value.TemplateName]));
    }

    [Fact]
    public void A_template_that_does_not_fit_its_card_is_refused_at_start_with_every_fault()
    {
        var fault = Assert.Throws<KnowledgeException>(() => CardTemplates.Load(new OneTemplate("""{"type":"AdaptiveCard","body":[{"text":"${utcNow()}"},{"text":"${numbr}"}]}""")));

        Assert.Contains("cards/help.json $.body[0].text: ${utcNow()}: There is no function 'utcNow'.", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'numbr' is no property of HelpCard.", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'emergencyNumber' of HelpCard is shown nowhere.", fault.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> WordsOf(JsonObject content) =>
        from element in CardSamples.Descendants(content["body"]).Concat(CardSamples.Descendants(content["actions"]))
        from name in new[] { "text", "title", "value", "altText" }
        where element["type"] is not null || name == "title"
        where !IsGatherer(element) && !IsMotion(element) && !IsScaleValue(element) && !(name == "value" && element["type"] is not null)
        let text = PlainText.WithoutMarkdown((element[name] as JsonValue)?.ToString() ?? string.Empty)
        where text.Length > 0
        select text;

    // The button that sends what was entered, and the values between the ends of a scale, are nothing to say in words.
    private static bool IsGatherer(JsonObject element) => (string?)element["title"] is "Answer" or "Change it";

    // Text shows no movement.
    private static bool IsMotion(JsonObject element) => (string?)element["id"] == "motion" || (string?)element["type"] == "Action.ToggleVisibility";

    private static bool IsScaleValue(JsonObject element) => element["type"] is null && int.TryParse((string?)element["value"], out var value) && value is > 0 and < 10;

    private sealed class OneTemplate(string help) : IKnowledgeFiles
    {
        private readonly EmbeddedKnowledgeFiles _others = new();

        public Stream? Open(string name) =>
            name == "cards/help.json" ? new MemoryStream(System.Text.Encoding.UTF8.GetBytes(help)) : _others.Open(name);

        public IReadOnlyList<string> List(string folder) => _others.List(folder);
    }
}
