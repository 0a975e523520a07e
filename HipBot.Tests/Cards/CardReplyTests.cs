using HipBot.Cards;

namespace HipBot.Tests.Cards;

public sealed class CardReplyTests
{
    [Fact]
    public void A_tap_with_several_choices_is_read_with_each_value()
    {
        Assert.True(CardReply.TryParse(
            """{"hip":{"v":1,"card":"question","turn":"t7","slot":"location","act":"answer"},"location":"lateral,posterior-buttock"}""",
            out var reply));

        Assert.Equal(("question", "t7", "location", CardActs.Answer), (reply.Card, reply.Turn, reply.Slot, reply.Act));
        Assert.Equal(["lateral", "posterior-buttock"], reply.Values);
    }

    [Theory]
    [InlineData("""{"hip":{"v":1,"card":"question","turn":"t7","slot":"age","act":"answer"},"age":""}""")]
    [InlineData("""{"hip":{"v":1,"card":"question","turn":"t7","slot":"age","act":"answer"},"age":null}""")]
    [InlineData("""{"hip":{"v":1,"card":"question","turn":"t7","slot":"age","act":"answer"}}""")]
    public void An_input_left_empty_is_absent(string json)
    {
        Assert.True(CardReply.TryParse(json, out var reply));

        Assert.Empty(reply.Inputs);
        Assert.Empty(reply.Values);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"hip\":")]
    [InlineData("{\"hip\":1}")]
    [InlineData("""{"hip":{"v":2,"card":"question","turn":"t","slot":"age","act":"answer"}}""")]
    [InlineData("""{"hip":{"v":1,"card":"question","turn":"t","slot":"age","act":"drop-tables"}}""")]
    [InlineData("""{"hip":{"v":1,"card":"question","turn":"t","slot":"age"}}""")]
    public void Anything_else_is_no_tap_on_our_cards(string? json) => Assert.False(CardReply.TryParse(json, out _));

    [Fact]
    public void A_number_is_taken_as_its_digits()
    {
        Assert.True(CardReply.TryParse("""{"hip":{"v":1,"card":"question","turn":"t","slot":"severity","act":"answer"},"severity":7}""", out var reply));

        Assert.Equal(["7"], reply.Values);
    }
}
