namespace HipBot.Tests.Recognition;

/// <summary>A slip of the finger neither loses a danger sign nor makes one.</summary>
public sealed class SpellingTests
{
    [Theory]
    [InlineData("i have a feverr", "fever=fever")]
    [InlineData("cant wlak on it", "weight-bearing=unable")]
    [InlineData("nubmness betwen my legs", "bladder-bowel-saddle=saddle-numb")]
    [InlineData("tempreture of 39", "fever=fever")]
    [InlineData("swolen calf", "calf-swelling=calf")]
    [InlineData("my testicel is swollen", "groin-lump=testicular")]
    [InlineData("short of breth", "calf-swelling=breathless")]
    [InlineData("my fot drops", "leg-weakness=foot-drop")]
    [InlineData("my caf is swollen", "calf-swelling=calf")]
    public void Slip_KeepsTheSign(string text, string expected) => Assert.Contains(expected, Recognizing.Read(text));

    [Theory]
    [InlineData("my race number was 12", "leg-weakness")]
    [InlineData("i never run on mondays", "fever")]
    [InlineData("fewer miles this week", "fever")]
    [InlineData("chilli for dinner", "fever")]
    [InlineData("my thumb is fine", "leg-weakness")]
    public void NearMiss_IsNoSign(string text, string slot) =>
        Assert.DoesNotContain(Recognizing.Findings(text), finding => finding.Slot == slot);
}
