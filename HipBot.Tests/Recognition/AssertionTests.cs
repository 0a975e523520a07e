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
    [InlineData("limping and no fever", "weight-bearing=limp")]
    [InlineData("limping and no fever", "-fever=fever")]
    [InlineData("no fever, numbness or weakness", "-leg-weakness=one-leg-weak")]
    [InlineData("no clicking, catching or locking", "-mechanical=locking")]
    [InlineData("no numbness, no tingling, waterworks fine", "bladder-bowel-saddle=none")]
    [InlineData("I'm 65 years old and limping", "weight-bearing=limp")]
    [InlineData("my mum had cancer, I have a fever", "fever=fever")]
    [InlineData("my dad has arthritis and I can't pee", "bladder-bowel-saddle=retention")]
    [InlineData("I was limping last week but now I walk normally", "weight-bearing=full")]
    [InlineData("I could walk yesterday but now I can't walk", "weight-bearing=unable")]
    [InlineData("her hip is sore and she is limping", "sex=female")]
    public void Sentence_StatesOrDenies(string text, string expected) => Assert.Contains(expected, Recognizing.Read(text));

    [Theory]
    [InlineData("my mum has arthritis", "history")]
    [InlineData("my nan had osteoporosis and a hip replacement", "history")]
    [InlineData("used to get chest pains as a teenager, none now", "calf-swelling")]
    [InlineData("what happens if I can't pee?", "bladder-bowel-saddle")]
    [InlineData("my groin has been bugging me", "groin-lump")]
    [InlineData("my trousers are falling down", "trauma")]
    [InlineData("the back of my thigh is turning black and blue", "calf-swelling")]
    [InlineData("my foot hurts on the trails", "leg-weakness")]
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
