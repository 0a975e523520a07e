using HipBot.State;
using HipBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipBot.Tests.State;

/// <summary>Whose state it is where several write in one conversation.</summary>
public sealed class PersonalStateTests
{
    private readonly TextStorage _storage = new();

    [Theory]
    [InlineData("groupChat", true)]
    [InlineData("channel", true)]
    [InlineData("channel", null)]
    [InlineData(null, true)]
    public async Task InAGroup_EachHasAStateOfTheirOwn(string? type, bool? isGroup)
    {
        await KeepAsync("ann", "what Ann said", type, isGroup);
        await KeepAsync("ben", "what Ben said", type, isGroup);

        Assert.Equal("what Ann said", await ReadAsync("ann", type, isGroup));
        Assert.Equal("what Ben said", await ReadAsync("ben", type, isGroup));
        Assert.Null(await ReadAsync("cleo", type, isGroup));
    }

    [Fact]
    public async Task OneToOne_TheConversationHasOneState()
    {
        await KeepAsync("ann", "what was said", "personal", null);

        Assert.Equal("what was said", await ReadAsync("ann-on-another-device", "personal", null));
    }

    [Fact]
    public async Task WhatTellsOfTheGroup_IsNobodysOwn()
    {
        await KeepAsync("ann", "greeted", "groupChat", true, ActivityTypes.ConversationUpdate);

        Assert.Equal("greeted", await ReadAsync("ben", "groupChat", true, ActivityTypes.InstallationUpdate));
        Assert.Null(await ReadAsync("ann", "groupChat", true));
    }

    private async Task KeepAsync(string who, string what, string? type, bool? isGroup, string activityType = ActivityTypes.Message)
    {
        var (state, turn) = Turn(who, type, isGroup, activityType);
        await state.CreateProperty<string>("Said").SetAsync(turn, what);
        await state.SaveChangesAsync(turn);
    }

    private Task<string?> ReadAsync(string who, string? type, bool? isGroup, string activityType = ActivityTypes.Message)
    {
        var (state, turn) = Turn(who, type, isGroup, activityType);
        return state.CreateProperty<string?>("Said").GetAsync(turn);
    }

    private (PersonalState State, TurnContext Turn) Turn(string who, string? type, bool? isGroup, string activityType)
    {
        var activity = new Activity(activityType)
        {
            ChannelId = "msteams",
            From = new ChannelAccount(who),
            Conversation = new ConversationAccount(id: "19:hills@thread.v2", isGroup: isGroup, conversationType: type),
        };
        return (new PersonalState(_storage), new TurnContext(new RecordingAdapter(), activity));
    }
}
