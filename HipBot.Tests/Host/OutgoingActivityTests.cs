using HipBot.Cards;
using HipBot.Connector;
using HipBot.Dialogs;
using HipBot.Knowledge;
using HipBot.Tests.Cards;
using HipBot.Tests.Support;
using HipBot.Tests.Triage;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.Host;

/// <summary>What channels are sent of what the bot says: a table over all of them, and all cards.</summary>
public sealed class OutgoingActivityTests
{
    private static readonly OutgoingActivities Outgoing = new(Shipped.Knowledge.Channels);
    private static readonly CardMessages Messages = new(CardSamples.PublicRenderer, Shipped.Knowledge);

    // One sentence of each kind of danger sign.
    private static readonly string[] Signs =
    [
        "and since this morning I can't feel myself when I wipe", "I have chest pain and my calf is swollen", "I fell off my bike and cannot stand on the leg at all", "I have a fever and the hip is red and hot",
        "my testicle suddenly hurts terribly", "there is a hard painful lump in my groin and I'm vomiting", "I'm 13 and my hip hurts and I limp",
    ];

    public static TheoryData<string> Channels => [.. Shipped.Knowledge.Channels.All.SelectMany(channel => channel.Ids).Append("made-up")];

    public static TheoryData<string> TextChannels => [.. Shipped.Knowledge.Channels.All.Where(channel => !channel.ShowsCards).SelectMany(channel => channel.Ids).Append("made-up")];

    [Theory]
    [MemberData(nameof(Channels))]
    public void Every_card_is_sent_as_the_channel_takes_it(string channelId)
    {
        var channel = Shipped.Knowledge.Channels.Of(channelId);
        foreach (var (name, card) in CardSamples.All)
        {
            var parts = Outgoing.Of(Stamped(Messages.Statement(card, From(channelId)), channelId));

            ChannelRules.Check(parts, channel, name);
        }
    }

    [Theory]
    [MemberData(nameof(TextChannels))]
    public void A_long_text_goes_in_order_with_what_is_to_be_heard_first_and_to_be_tapped_last(string channelId)
    {
        var channel = Shipped.Knowledge.Channels.Of(channelId);
        var lines = Enumerable.Range(1, 1500).Select(i => $"This is line {i} of a long story.").ToList();
        var activity = Stamped(new Activity(ActivityTypes.Message)
        {
            Text = string.Join("\n\n", lines),
            Speak = "A long story",
            Attachments = [new Attachment(CardPicture.ContentType, "https://hipbot.example/pictures/ex-bridge.png")],
            Entities = [new Entity("HipBot.Ask")],
            SuggestedActions = channel.Suggested.Most > 0 ? new SuggestedActions { Actions = [new CardAction(ActionTypes.ImBack, "Yes", value: "Yes")] } : null,
            InputHint = InputHints.ExpectingInput,
        }, channelId);

        var parts = Outgoing.Of(activity);

        Assert.Equal(lines, parts.SelectMany(part => part.Text.Split("\n\n")));
        Assert.All(parts, part => Assert.InRange(part.Text.Length, 1, channel.Longest));
        Assert.Equal("A long story", parts[0].Speak);
        Assert.All(parts.Skip(1), part => Assert.Null(part.Speak));
        Assert.All(parts.SkipLast(1), part => Assert.True(part.Attachments is null && part.SuggestedActions is null && part.Entities is null && part.InputHint is null));
        Assert.Same(activity, parts[^1]);
        Assert.Single(parts[^1].Attachments);
        Assert.Equal(InputHints.ExpectingInput, parts[^1].InputHint);
        Assert.True(channel.Suggested.Most == 0 || (parts[^1].SuggestedActions.Actions.Count == 1 && parts[^1].Text.Length <= channel.Suggested.Text));
    }

    [Theory]
    [MemberData(nameof(TextChannels))]
    public async Task What_to_do_in_an_emergency_and_whom_to_call_stand_in_the_first_part_of_all(string channelId)
    {
        foreach (var sign in Signs)
        {
            foreach (var numbers in Shipped.Knowledge.Emergency.All.Where(numbers => numbers.Region is "" or "GB" or "IN" or "US"))
            {
                var talk = new Talk(channelId);
                var replies = await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = sign, Locale = numbers.Region.Length > 0 ? $"en-{numbers.Region}" : "en" });
                var first = Outgoing.Of(Stamped(replies[0], channelId))[0];

                Assert.True(talk.AssessmentOfTurn?["redFlag"]?.Type is Newtonsoft.Json.Linq.JTokenType.String, sign);
                if (talk.AssessmentOfTurn!.Value<string>("level") == "emergency")
                {
                    Assert.Contains("Get emergency care now", first.Text, StringComparison.Ordinal);
                    Assert.Contains($"Call {numbers.Emergency}", first.Text, StringComparison.Ordinal);
                }
            }
        }
    }

    [Theory]
    [InlineData("telegram", true)]
    [InlineData("slack", true)]
    [InlineData("sms", false)]
    [InlineData("made-up", false)]
    public void An_exercise_is_shown_where_the_channel_shows_pictures_and_told_everywhere(string channelId, bool shown)
    {
        var activity = Messages.Statement(CardSamples.All["exercise: first"], From(channelId));

        Assert.Equal(shown ? ["https://hipbot.example/pictures/ex-bridge.png"] : [], (activity.Attachments ?? []).Select(picture => picture.ContentUrl));
        Assert.All(activity.Attachments ?? [], picture => Assert.Equal("image/png", picture.ContentType));
        Assert.Contains("Lie on your back", activity.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Without_a_public_address_no_picture_is_sent() =>
        Assert.Empty(new CardMessages(CardSamples.Renderer, Shipped.Knowledge).Statement(CardSamples.All["exercise: first"], From("telegram")).Attachments ?? []);

    private static Activity From(string channelId) => new(ActivityTypes.Message) { ChannelId = channelId, From = new ChannelAccount("ann"), Conversation = new ConversationAccount(id: "c") };

    private static Activity Stamped(Activity activity, string channelId)
    {
        activity.ChannelId = channelId;
        return activity;
    }
}
