namespace HipBot.Tests.Recognition;

/// <summary>No text, however odd, is an error.</summary>
public sealed class RobustnessTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \n\t")]
    [InlineData("🏃‍♀️🤒👍")]
    [InlineData("\ud83d")]
    [InlineData("........????!!!!,,,,")]
    [InlineData("Ich habe Schmerzen in der Hüfte seit drei Wochen")]
    [InlineData("右の股関節が痛い")]
    [InlineData("99999999999999999999999999999999999999/10")]
    [InlineData("1/52/12/7/10")]
    [InlineData("'''' `` ’’")]
    public void Recognize_OddText_GivesNoError(string text) => Assert.All(Recognizing.Findings(text), finding => Assert.InRange(finding.Start, 0, text.Length));

    [Fact]
    public void Recognize_RandomText_KeepsSpansInside()
    {
        var random = new Random(20261118);
        string[] pieces = ["no ", "not ", "numb", " ", ", ", ". ", "groin ", "7/10 ", "3 weeks ago ", "and ", "or ", "my mum ", "if ", "\ud83d", "é", "?", "can't ", "when i ", "left ", "\u0000", "12 "];
        foreach (var slot in Recognizing.Knowledge.Slots.All.Select(slot => slot.Id).Append(null))
        {
            var text = string.Concat(Enumerable.Range(0, 60).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.All(Recognizing.Findings(text, slot), finding => Assert.InRange(finding.Start + finding.Length, 0, text.Length));
        }
    }
}
