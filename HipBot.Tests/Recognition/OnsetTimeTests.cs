namespace HipBot.Tests.Recognition;

/// <summary>When it began, in people's own words; it is the evening of Wednesday, 18 November 2026.</summary>
public sealed class OnsetTimeTests
{
    [Theory]
    [InlineData("my groin aches since I was 19, I'm 25 now", "P6Y ago")]
    [InlineData("started on the 12th, left buttock", "P6D ago")]
    [InlineData("the last two weekends my groin has hurt on the long run", "P2W ago")]
    [InlineData("the last three long runs I've had pain at the side of my hip", "P3W ago")]
    [InlineData("over the summer my groin got sore, it crept in", "P4M ago")]
    [InlineData("my hip has hurt from about Easter", "P7M ago")]
    [InlineData("ever since the Brighton marathon my hamstring has been sore at the top", "P7M ago")]
    [InlineData("my hip hurts since the Reading half", "P8M ago")]
    [InlineData("after parkrun on saturday my hip was sore at the front", "P4D ago")]
    [InlineData("pain started mid-race on sunday, now it clicks", "P3D ago")]
    [InlineData("groin pain for a good eighteen months", "P18M ago")]
    [InlineData("my buttock has been tight since late september", "P7W ago")]
    [InlineData("hip sore since tuesday night", "P1D ago")]
    [InlineData("week 3 of this now, groin no better", "P3W ago")]
    [InlineData("landed from Sydney four days ago. day before yesterday an ache started in my groin", "P2D ago")]
    [InlineData("two years past the big M. about five weeks now the side of my hip hurts", "P5W ago")]
    [InlineData("running 10k from past one year. since 10 days my outer hip gives pain", "P10D ago")]
    public void Time_InPeoplesOwnWords_IsTaken(string text, string expected) => Assert.Contains($"onset.when={expected}", Recognizing.Read(text));

    [Theory]
    [InlineData("now it clicks at the front of my hip")]
    [InlineData("training for the London marathon, my groin aches")]
    [InlineData("skating since age 4, I'm 35, groin pain")]
    [InlineData("two parkruns a month, right groin sore")]
    [InlineData("on saturdays long runs my hip aches")]
    public void Time_OfSomethingElse_IsNotTaken(string text) => Assert.DoesNotContain(Recognizing.Findings(text), finding => finding.Slot == "onset.when");
}
