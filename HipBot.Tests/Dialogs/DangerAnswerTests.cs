using HipBot.Tests.Support;

namespace HipBot.Tests.Dialogs;

/// <summary>Short answers to every question about danger signs, in each of its wordings: none is passed over that leaves the sign open.</summary>
/// <remarks>
/// What becomes of an answer: <c>clear</c> nothing of the kind; <c>again</c> the same question in plain words; <c>which</c> the signs to
/// choose from, with what cannot wait; <c>open</c> left out, as the person wishes; <c>call</c> an emergency; <c>noted</c> a lesser sign.
/// </remarks>
public sealed class DangerAnswerTests
{
    private static readonly string[] Clear = ["no", "nope", "nah", "none", "none of those", "neither", "nothing like that", "not really", "no, not that I know of", "not that I'm aware", "nope none of that", "don't think so", "fine", "all good", "all normal", "👎", "not at all", "no, nothing", "I doubt it", "touch wood no"];
    private static readonly string[] Which = ["yes", "yeah", "just a bit", "a bit", "sometimes", "now and then", "I think so", "not any more", "used to", "the first one", "only the first", "👍"];
    private static readonly string[] Unsure = ["idk", "no idea", "not sure", "maybe", "perhaps", "depends", "🤷"];
    private static readonly string[] Unclear = ["?!", "qwertz", "😬", "always have"];

    // How to get to each question: the opening, and which answers come before.
    private static readonly Dictionary<string, string> Openings = new()
    {
        ["fever"] = "the outside of my right hip aches",
        ["bladder-bowel-saddle"] = "my low back and left buttock ache",
        ["calf-swelling"] = "the back of my right thigh aches",
        ["groin-lump"] = "my right groin aches",
        ["leg-weakness"] = "my low back and left buttock ache",
        ["weight-bearing"] = "the outside of my right hip aches",
    };

    public static TheoryData<string, string, string> OfScreens()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var slot in Openings.Keys.Where(slot => slot != "weight-bearing"))
        {
            Array.ForEach(Clear, answer => rows.Add(slot, answer, "clear"));
            Array.ForEach(Which, answer => rows.Add(slot, answer, "which"));
            Array.ForEach(Unsure, answer => rows.Add(slot, answer, "again, then open"));
            Array.ForEach(Unclear, answer => rows.Add(slot, answer, "again"));
            rows.Add(slot, "skip", "open");
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(OfScreens))]
    public async Task Screen_ShortAnswer_LeavesNoSignOpen(string slot, string answer, string outcome)
    {
        var (first, then) = outcome.Split(", then ") is [var one, var other] ? (one, other) : (outcome, outcome);
        Assert.Equal(first, await OutcomeAsync(slot, answer, rephrased: false));
        Assert.Equal(then, await OutcomeAsync(slot, answer, rephrased: true));
    }

    [Theory]
    [InlineData("fever", "yeah I can walk", "again")]
    [InlineData("bladder-bowel-saddle", "yeah I can walk", "again")]
    [InlineData("fever", "yeah I can walk but I can't feel when I wipe", "call")]
    [InlineData("fever", "just the shivering", "call")]
    [InlineData("fever", "a bit shivery but no fever", "call")]
    [InlineData("fever", "the second one", "call")]
    [InlineData("fever", "only feeling unwell", "call")]
    [InlineData("bladder-bowel-saddle", "just the numbness", "call")]
    [InlineData("bladder-bowel-saddle", "only the peeing", "call")]
    [InlineData("calf-swelling", "only breathless", "call")]
    [InlineData("calf-swelling", "just the swelling", "noted")]
    [InlineData("leg-weakness", "just the numbness", "noted")]
    [InlineData("leg-weakness", "both legs", "call")]
    [InlineData("groin-lump", "just the lump", "which")]
    [InlineData("groin-lump", "testicle pain", "call")]
    public async Task Screen_OnePartNamed_IsTaken(string slot, string answer, string outcome) => Assert.Equal(outcome, await OutcomeAsync(slot, answer, rephrased: false));

    [Theory]
    [InlineData("no", "call")]
    [InlineData("nope", "call")]
    [InlineData("nah", "call")]
    [InlineData("not at all", "call")]
    [InlineData("no I can't", "call")]
    [InlineData("👎", "call")]
    [InlineData("yes", "clear")]
    [InlineData("👍", "clear")]
    [InlineData("fine", "clear")]
    [InlineData("all good", "clear")]
    [InlineData("all normal", "clear")]
    [InlineData("no problem", "clear")]
    [InlineData("with a limp", "noted")]
    [InlineData("barely", "noted")]
    [InlineData("none", "again")]
    [InlineData("none of those", "again")]
    [InlineData("neither", "again")]
    [InlineData("nothing like that", "again")]
    [InlineData("not really", "again")]
    [InlineData("no, not that I know of", "again")]
    [InlineData("not that I'm aware", "again")]
    [InlineData("nope none of that", "again")]
    [InlineData("don't think so", "again")]
    [InlineData("just a bit", "again")]
    [InlineData("sometimes", "again")]
    [InlineData("maybe", "again")]
    [InlineData("idk", "again")]
    [InlineData("no idea", "again")]
    [InlineData("always have", "again")]
    [InlineData("not any more", "again")]
    [InlineData("depends", "again")]
    [InlineData("?!", "again")]
    [InlineData("😬", "again")]
    [InlineData("skip", "open")]
    public async Task Standing_ShortAnswer_IsReadAsToCanYou(string answer, string outcome) => Assert.Equal(outcome, await OutcomeAsync("weight-bearing", answer, rephrased: false));

    // Asked the other way round: is there any trouble with standing or walking on it?
    [Theory]
    [InlineData("no", "clear")]
    [InlineData("nope", "clear")]
    [InlineData("not at all", "clear")]
    [InlineData("no, not that I know of", "clear")]
    [InlineData("not really", "clear")]
    [InlineData("don't think so", "clear")]
    [InlineData("none", "clear")]
    [InlineData("fine", "clear")]
    [InlineData("a bit", "noted")]
    [InlineData("just a limp", "noted")]
    [InlineData("yes", "again")]
    [InlineData("yes I can't stand on it", "call")]
    [InlineData("I can't put weight on it", "call")]
    [InlineData("idk", "open")]
    [InlineData("maybe", "open")]
    [InlineData("skip", "open")]
    public async Task Standing_AskedTheOtherWayRound_IsReadAsToHaveYou(string answer, string outcome) => Assert.Equal(outcome, await OutcomeAsync("weight-bearing", answer, rephrased: true));

    [Fact]
    public async Task Standing_LeftOpen_IsNeverTakenForFine()
    {
        var talk = await ToAsync("weight-bearing");
        await talk.SayAsync("maybe");
        await talk.SayAsync("maybe");
        while (talk.Asked is { } asked && !asked.StartsWith("after.", StringComparison.Ordinal))
        {
            await talk.SayAsync(asked is "age" ? "40" : asked is "severity" ? "2" : "no");
        }

        Assert.NotEqual("self-care", talk.Assessment?.Value<string>("level"));
    }

    private static async Task<string> OutcomeAsync(string slot, string answer, bool rephrased)
    {
        var talk = await ToAsync(slot);
        if (rephrased)
        {
            await talk.SayAsync("what do you mean?");
            Assert.Equal(slot, talk.Asked);
        }

        var replies = await talk.SayAsync(answer);
        var told = string.Join('\n', replies.Select(reply => reply.Text));
        if (talk.Asked == slot)
        {
            return told.Contains("Which of these", StringComparison.Ordinal) ? "which" : "again";
        }

        if (talk.AssessmentOfTurn?.Value<string>("level") == "emergency")
        {
            return "call";
        }

        while (talk.Asked is { } asked && !asked.StartsWith("after.", StringComparison.Ordinal))
        {
            await talk.SayAsync("skip");
        }

        return talk.Assessment?["findings"]?[slot]?.ToString() switch
        {
            "none" or "full" => "clear",
            "unknown" or null => "open",
            _ => "noted",
        };
    }

    private static async Task<Talk> ToAsync(string slot)
    {
        var talk = new Talk();
        await talk.SayAsync(Openings[slot]);
        await talk.SayAsync("yes");
        while (talk.Asked != slot)
        {
            Assert.True(talk.EverAsked.Count < 12 && talk.Asked is not null, $"{slot} is never asked: {string.Join(' ', talk.EverAsked)}");
            await talk.SayAsync(talk.Asked is "weight-bearing" ? "I walk normally" : talk.Asked is "onset" ? "gradually, three weeks ago" : "no");
        }

        return talk;
    }
}
