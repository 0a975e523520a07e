using HipBot.Triage;

namespace HipBot.Tests.Recognition;

/// <summary>No text, however odd, is an error.</summary>
public sealed class RobustnessTests
{
    private const int Seed = 20261118;
    private const int TextsOfEachKind = 60;
    private const int Longest = 400;

    public static TheoryData<string> Kinds { get; } = [.. OddTexts.Kinds.Keys];

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
    public void Recognize_OddText_GivesNoError(string text) => HoldsTogether(text, null);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Recognize_TextOfAKind_GivesSoundFindings(string kind)
    {
        var random = new Random(Seed);
        var slots = Recognizing.Knowledge.Slots.All;
        for (var i = 0; i < TextsOfEachKind; i++)
        {
            var text = OddTexts.Kinds[kind](random, random.Next(Longest));
            HoldsTogether(text, null);
            HoldsTogether(text, slots[random.Next(slots.Count)]);
        }
    }

    // Whatever is found lies in the text, belongs to a slot, and is said once.
    private static void HoldsTogether(string text, Slot? asked)
    {
        var findings = Recognizing.Findings(text, asked?.Id, [.. asked?.Values ?? []]);
        Assert.All(findings, finding =>
        {
            Assert.InRange(finding.Start, 0, text.Length);
            Assert.InRange(finding.Start + finding.Length, finding.Start, text.Length);
            Assert.True(finding.Value == Finding.Unknown || Recognizing.Knowledge.Slots.Takes(finding.Slot, finding.Value), $"{finding} in {text}");
        });
        Assert.Equal(findings.Count, findings.DistinctBy(finding => (finding.Slot, finding.Value)).Count());
    }
}
