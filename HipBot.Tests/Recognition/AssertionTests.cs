namespace HipBot.Tests.Recognition;

/// <summary>What the words around a phrase make of it.</summary>
public sealed class AssertionTests
{
    [Theory]
    [InlineData("no fever but I can't walk", "-fever=fever")]
    [InlineData("no fever but I can't walk", "weight-bearing=unable")]
    [InlineData("No, I have a fever", "fever=fever")]
    [InlineData("my leg is not numb at all", "-leg-weakness=numb-leg")]
    [InlineData("no fever, numbness or weakness", "-fever=fever")]
    [InlineData("no fever, numbness or weakness", "-leg-weakness=numb-leg")]
    [InlineData("no fever, numb between my legs", "bladder-bowel-saddle=saddle-numb")]
    [InlineData("not a temperature as such, but I keep shaking", "fever=chills-unwell")]
    [InlineData("not the left, the right", "side=right")]
    [InlineData("not the left, the right", "-side=left")]
    [InlineData("my daughter, 14, has groin pain and a limp", "weight-bearing=limp")]
    [InlineData("my daughter, 14, has groin pain and a limp", "age=14")]
    [InlineData("I broke my hip ten years ago", "history=hip-injury")]
    public void Sentence_StatesOrDenies(string text, string expected) => Assert.Contains(expected, Recognizing.Read(text));

    [Theory]
    [InlineData("my mum has arthritis", "history")]
    [InlineData("my hip is killing me", "groin-lump")]
    [InlineData("sick of resting", "groin-lump")]
    [InlineData("sick of resting", "fever")]
    [InlineData("with my number pinned on", "leg-weakness")]
    [InlineData("we had a cold spell", "fever")]
    [InlineData("could it be cancer?", "cancer-weight-loss")]
    [InlineData("if I got a fever, what should I do?", "fever")]
    [InlineData("bowled over by the crowd", "trauma")]
    public void Sentence_SaysNothingOfTheSlot(string text, string slot) =>
        Assert.DoesNotContain(Recognizing.Findings(text), finding => finding.Slot == slot);
}
