using System.Text.RegularExpressions;
using HipBot.Tests.Recognition;

namespace HipBot.Tests.Dialogs;

/// <summary>Who writes for another person, a parent for a child, is asked after them.</summary>
public sealed class OfAnotherTests
{
    private static readonly Regex You = new(@"\b(you|your|yourself)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);

    public static TheoryData<string> Slots => [.. Recognizing.Knowledge.Questions.All.Select(row => row.Slot)];

    [Theory]
    [MemberData(nameof(Slots))]
    public void Question_OfAnother_SpeaksOfThem(string slot)
    {
        var question = Recognizing.Knowledge.FindQuestion(slot)!.AboutAnother();

        // "You may skip this" speaks to who writes.
        Assert.DoesNotMatch(You, question.Text.Replace("You may skip this", string.Empty, StringComparison.Ordinal));
        Assert.DoesNotMatch(You, question.Rephrased.Replace("would you rather not say", string.Empty, StringComparison.Ordinal));
        Assert.DoesNotContain(question.Choices, choice => Regex.IsMatch(choice.Label, @"\b(I|me|my)\b"));
    }

    [Theory]
    [InlineData("My daughter is 14 and her left groin hurts when she runs")]
    [InlineData("my son, 13, is limping since his match on saturday, his knee hurts")]
    public void Message_OfAnother_IsSeen(string text) => Assert.True(Recognizing.Shared.IsOfAnother(text));

    [Theory]
    [InlineData("my left groin hurts when I run")]
    [InlineData("my mum had bad hips and now mine hurts too")]
    [InlineData("my wife says my hip clicks")]
    public void Message_OfOneself_IsSeen(string text) => Assert.False(Recognizing.Shared.IsOfAnother(text));
}
