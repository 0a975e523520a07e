using HipBot.Recognition;
using HipBot.Tests.Triage;
using HipBot.Triage;

namespace HipBot.Tests.FollowUp;

/// <summary>The danger signs of a check-in are words that the bot understands by itself.</summary>
public sealed class CheckInDangerTests
{
    public static TheoryData<string> Words => [.. Shipped.Knowledge.CheckIns.Dangers.Select(danger => danger.Words)];

    [Theory]
    [MemberData(nameof(Words))]
    public void Pressing_it_raises_a_red_flag_that_is_seen_today_at_the_latest(string words)
    {
        var recognizer = new FindingRecognizer(Shipped.Knowledge.Lexicon, Shipped.Knowledge.Slots);
        var told = recognizer.Recognize("my hip hurts in the groin since a long run three weeks ago", UtteranceContext.Open(default));
        var now = recognizer.Recognize(words, UtteranceContext.Open(default));

        var assessment = new Interview(Shipped.Knowledge.Triage).Assess(new([.. told, .. now], [], []));

        Assert.True(assessment.RedFlag?.Level >= LevelOfCare.SameDay, $"{string.Join(", ", now)}: {assessment.Level}");
    }
}
