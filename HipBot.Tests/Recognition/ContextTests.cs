namespace HipBot.Tests.Recognition;

/// <summary>What was asked decides what a short answer means.</summary>
public sealed class ContextTests
{
    [Theory]
    [InlineData("side", "the left", "side=left")]
    [InlineData("side", "both", "side=both")]
    [InlineData("severity", "about 3", "severity=3")]
    [InlineData("severity", "6 or 7", "severity=7")]
    [InlineData("severity", "terrible", "severity=8")]
    [InlineData("age", "53", "age=53")]
    [InlineData("fever", "no", "fever=none")]
    [InlineData("fever", "no, not that I know of", "fever=none")]
    [InlineData("fever", "No, I have a fever", "fever=fever")]
    [InlineData("weight-bearing", "no", "weight-bearing=unable")]
    [InlineData("weight-bearing", "no, not that I know of", "?weight-bearing=unknown")]
    [InlineData("weight-bearing", "yes", "weight-bearing=full")]
    [InlineData("weight-bearing", "cannot stand", "weight-bearing=unable")]
    [InlineData("weight-bearing", "cannot take a step", "weight-bearing=unable")]
    [InlineData("weight-bearing", "only a few steps", "weight-bearing=few-steps")]
    [InlineData("pregnancy", "no", "pregnancy=no")]
    [InlineData("side", "no, not that I know of", "?side=unknown")]
    [InlineData("location", "no idea", "?location=unknown")]
    [InlineData("sex", "rather not say", "sex=undisclosed")]
    [InlineData("aggravators", "sitting, bending forward, coughing", "aggravators=cough-sneeze-situp")]
    [InlineData("easers", "walking, lying down", "easers=lying")]
    [InlineData("radiation", "down to the knee", "radiation=knee")]
    [InlineData("onset", "slowly", "onset.mode=gradual")]
    [InlineData("mechanical", "yes", "?mechanical=unknown")]
    [InlineData("radiation", "yes", "?radiation=unknown")]
    [InlineData("training-change", "yes", "?training-change=unknown")]
    [InlineData("mechanical", "yes, it clicks and hurts", "mechanical=click-painful")]
    [InlineData("fever", "yes", "fever=fever")]
    [InlineData("groin-lump", "yes", "groin-lump=hard-painful-lump")]
    [InlineData("calf-swelling", "yes", "calf-swelling=calf")]
    [InlineData("leg-weakness", "yes", "leg-weakness=one-leg-weak")]
    [InlineData("bladder-bowel-saddle", "yes", "bladder-bowel-saddle=altered-sensation")]
    [InlineData("training-change", "no. By the way, since this morning I do not feel it when I wipe myself", "bladder-bowel-saddle=saddle-numb")]
    public void Answer_IsReadByTheQuestion(string asked, string text, string expected) => Assert.Contains(expected, Recognizing.Read(text, asked));

    [Theory]
    [InlineData("fever", "yeah I can walk")]
    [InlineData("fever", "yes i can walk fine")]
    [InlineData("bladder-bowel-saddle", "yeah I can walk")]
    [InlineData("calf-swelling", "yes I walk normally")]
    public void Answer_YesToAnotherMatter_IsNoYesToTheSigns(string asked, string text) =>
        Assert.DoesNotContain(Recognizing.Findings(text, asked), finding => finding.Slot == asked);

    [Theory]
    [InlineData("fever", "yes", "fever=fever")]
    [InlineData("fever", "yes and I can walk", "fever=fever")]
    [InlineData("leg-weakness", "yeah but I can walk", "leg-weakness=one-leg-weak")]
    [InlineData("fever", "yeah I can walk but I can't feel when I wipe", "bladder-bowel-saddle=saddle-numb")]
    [InlineData("fever", "yeah I can walk but I'm shivering", "fever=chills-unwell")]
    [InlineData("bladder-bowel-saddle", "yeah I can't pee", "bladder-bowel-saddle=retention")]
    [InlineData("bladder-bowel-saddle", "yes I am numb down there", "bladder-bowel-saddle=saddle-numb")]
    public void Answer_YesWithASign_KeepsTheSign(string asked, string text, string expected) => Assert.Contains(expected, Recognizing.Read(text, asked));

    [Theory]
    [InlineData("it aches when I sit and since this morning I can't feel when I wipe")]
    [InlineData("it aches when I sit a lot. since this morning I can't feel it when I wipe")]
    public void Answer_SinceWhenASignIs_DatesNoPain(string text)
    {
        var read = Recognizing.Read(text, "weight-bearing");
        Assert.Contains("bladder-bowel-saddle=saddle-numb", read);
        Assert.DoesNotContain(read, finding => finding.StartsWith("onset.when", StringComparison.Ordinal) || finding.StartsWith("weight-bearing", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Denials))]
    public void Answer_Denial_IsNoneInEverySlot(string asked, string text) => Assert.Contains($"{asked}=none", Recognizing.Read(text, asked));

    public static TheoryData<string, string> Denials()
    {
        var denials = new TheoryData<string, string>();
        foreach (var asked in (string[])["fever", "bladder-bowel-saddle", "leg-weakness", "cancer-weight-loss", "calf-swelling", "groin-lump", "trauma", "history", "medication", "radiation", "mechanical", "training-change", "night-pain", "stiffness", "shoes-surface"])
        {
            foreach (var text in (string[])["no", "nope", "nah", "none of those", "no, not that I know of", "not at all", "nothing like that", "not really"])
            {
                denials.Add(asked, text);
            }
        }

        return denials;
    }

    [Fact]
    public void Answer_TappedValues_AreAllTaken() =>
        Assert.Equal(["activity=running", "activity=sitting"], Recognizing.Read("running,sitting", "activity", "running", "walking", "sitting"));

    [Theory]
    [InlineData("2", "location=lateral")]
    [InlineData("the second one", "location=lateral")]
    [InlineData("last", "location=knee")]
    public void Answer_Place_PicksTheChoice(string text, string expected) =>
        Assert.Equal([expected], Recognizing.Read(text, "location", "anterior-groin", "lateral", "knee"));

    [Fact]
    public void Answer_NumberWhereTheNumberIsTheValue_IsNoPlace() => Assert.Equal(["severity=3"], Recognizing.Read("3", "severity", "1", "2", "5"));

    [Fact]
    public void Answer_WithoutContent_GivesNothing() => Assert.Empty(Recognizing.Read("blah blah", "location"));
}
