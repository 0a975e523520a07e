using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.BotFramework.Dialogs;

public sealed class FindTests
{
    private static readonly string[] Places = ["front of the hip", "outer side", "deep in the buttock", "groin"];

    [Theory]
    [InlineData("outer side", "outer side", 1.0f, "outer side")]
    [InlineData("OUTER   Side!", "outer side", 1.0f, "OUTER   Side")]
    [InlineData("the outer left side", "outer side", 2f / 3f, "outer left side")]
    [InlineData("the outer and lower side", "outer side", 0.5f, "outer and lower side")]
    [InlineData("it is deep in the buttock", "deep in the buttock", 1.0f, "deep in the buttock")]
    public void FindChoices_WordsInOrderWithFewBetween(string utterance, string value, float score, string text)
    {
        var found = Assert.Single(Find.FindChoices(utterance, Places));

        Assert.Equal(value, found.Resolution.Value);
        Assert.Equal(score, found.Resolution.Score, 5);
        Assert.Equal(text, found.Text);
        Assert.Equal(utterance.IndexOf(text, StringComparison.Ordinal), found.Start);
        Assert.Equal(found.Start + text.Length - 1, found.End);
        Assert.Equal("choice", found.TypeName);
    }

    [Theory]
    [InlineData("outer")]
    [InlineData("the outer and quite low side")]
    [InlineData("side, outer")]
    [InlineData("outside")]
    [InlineData("beside")]
    [InlineData("!?")]
    [InlineData("the knee")]
    public void FindChoices_NothingNamed_IsEmpty(string utterance) =>
        Assert.Empty(Find.FindChoices(utterance, Places));

    [Fact]
    public void FindChoices_SeveralNamed_ComeInTheOrderOfTheText()
    {
        var found = Find.FindChoices("in the groin, front of the hip and deep in the buttock", Places);

        Assert.Equal(["groin", "front of the hip", "deep in the buttock"], found.Select(choice => choice.Resolution.Value));
        Assert.Equal([3, 0, 2], found.Select(choice => choice.Resolution.Index));
    }

    [Fact]
    public void FindChoices_NoWordCountsTwice_TheLongerValueTakesIt()
    {
        var found = Find.FindChoices("the outer side", ["side", "outer side", "outer"]);

        Assert.Equal("outer side", Assert.Single(found).Resolution.Value);
    }

    [Fact]
    public void FindChoices_MaxTokenDistance_LimitsTheWordsBetween()
    {
        string[] values = ["second last"];

        Assert.Single(Find.FindChoices("the second from the last one", values));
        Assert.Empty(Find.FindChoices("the second from the very last one", values));
        Assert.Single(Find.FindChoices("the second from the very last one", values, new FindChoicesOptions { MaxTokenDistance = 3 }));
        Assert.Empty(Find.FindChoices("the second from the last one", values, new FindChoicesOptions { MaxTokenDistance = 1 }));
    }

    [Fact]
    public void FindChoices_PartialMatches_OnlyWhenAllowed()
    {
        string[] values = ["outer side"];

        Assert.Empty(Find.FindChoices("outer", values));
        Assert.Equal("outer side", Find.FindChoices("outer", values, new FindChoicesOptions { AllowPartialMatches = true }).Single().Resolution.Value);
    }

    [Theory]
    [InlineData("groin", "groin")]
    [InlineData("Front", "Front")]
    [InlineData("anterior", "anterior")]
    public void FindChoices_ValueTitleAndSynonyms_AllNameTheChoice(string utterance, string synonym)
    {
        var found = Find.FindChoices(utterance, [Groin()]).Single().Resolution;

        Assert.Equal("groin", found.Value);
        Assert.Equal(synonym, found.Synonym);
    }

    [Fact]
    public void FindChoices_NoValueNoAction_LeaveOnlyTheSynonyms()
    {
        var options = new FindChoicesOptions { NoValue = true, NoAction = true };

        Assert.Empty(Find.FindChoices("groin", [Groin()], options));
        Assert.Empty(Find.FindChoices("front", [Groin()], options));
        Assert.Single(Find.FindChoices("anterior", [Groin()], options));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Hip pain", "hip@0-2 pain@4-7")]
    [InlineData("  it's 7/10 … ", "it@2-3 s@5-5 7@7-7 10@9-10")]
    [InlineData("ouch😀😡", "ouch@0-3 😀@4-5 😡@6-7")]
    [InlineData("Leiste, früh", "leiste@0-5 früh@8-11")]
    public void DefaultTokenizer_CutsWords(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', Tokenizer.DefaultTokenizer(text).Select(token => $"{token.Normalized}@{token.Start}-{token.End}")));

    private static Choice Groin() => new("groin") { Action = new CardAction(ActionTypes.ImBack, title: "Front", value: "groin"), Synonyms = ["anterior"] };
}
