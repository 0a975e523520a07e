namespace HipBot.Tests.Recognition;

/// <summary>Numbers as clinicians' notes and phones write them: half signs, and weeks and months as fractions.</summary>
public sealed class NotesTests
{
    [Theory]
    [InlineData("hip pain for 2½ weeks", "onset.when=P18D ago")]
    [InlineData("groin ache for 1½ years", "onset.when=P18M ago")]
    [InlineData("groin pain 6/52", "onset.when=P6W ago")]
    [InlineData("pain 6½/10", "severity=7")]
    public void Number_IsTakenForWhatItCounts(string text, string expected) => Assert.Contains(expected, Recognizing.Read(text));

    [Theory]
    [InlineData("groin pain 6/52")]
    [InlineData("hip pain 3/12")]
    [InlineData("hip pain 6½ months")]
    public void LengthOfTime_IsNotHowBadItIs(string text) =>
        Assert.DoesNotContain(Recognizing.Findings(text), finding => finding.Slot == "severity");
}
