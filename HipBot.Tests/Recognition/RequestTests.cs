namespace HipBot.Tests.Recognition;

/// <summary>What a person asks for that this bot cannot give.</summary>
public sealed class RequestTests
{
    [Theory]
    [InlineData("Can you prescribe me some tramadol so I can race on Saturday?", "medicine")]
    [InlineData("can i get some antibiotics", "medicine")]
    [InlineData("how much ibuprofen can i take", "medicine")]
    [InlineData("I need a prescription for naproxen", "medicine")]
    [InlineData("could you give me something stronger", "medicine")]
    [InlineData("I need a note for work", "other-topic")]
    [InlineData("can you make me a training plan for a 10k", "other-topic")]
    [InlineData("what's the weather?", "other-topic")]
    [InlineData("tell me a joke", "other-topic")]
    [InlineData("which shoes should I buy?", "other-topic")]
    public void Request_WithoutComplaint_IsOne(string text, string kind) => Assert.Contains($"request={kind}", Recognizing.Read(text));

    [Theory]
    [InlineData("I take ibuprofen for my hip")]
    [InlineData("ibuprofen helps a bit")]
    [InlineData("my gp prescribed naproxen")]
    [InlineData("i need to take painkillers to sleep")]
    [InlineData("i'm following a 10k plan")]
    [InlineData("My hip hurts when I run. Can you prescribe me naproxen?")]
    [InlineData("can you give me a training plan that spares my groin?")]
    [InlineData("can you help me, my hip hurts")]
    [InlineData("i don't want a prescription")]
    public void Complaint_OrReport_IsNoRequest(string text) =>
        Assert.DoesNotContain(Recognizing.Findings(text), finding => finding is { Slot: "request", State: HipBot.Triage.FindingState.Present });

    [Fact]
    public void Request_LeavesTheGoal() =>
        Assert.Contains("goals=race on Saturday", Recognizing.Read("Can you prescribe me some tramadol so I can race on Saturday?"));
}
