using System.Text.RegularExpressions;
using HipBot.Dialogs;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Tests.Triage;

/// <summary>What to do never contradicts how soon to be seen, for every condition at every level of care.</summary>
public sealed partial class AdviceByLevelTests
{
    private static readonly AssessmentCards Cards = new(Shipped.Knowledge);

    public static TheoryData<string, LevelOfCare> All
    {
        get
        {
            var all = new TheoryData<string, LevelOfCare>();
            foreach (var level in Enum.GetValues<LevelOfCare>().Where(level => level != LevelOfCare.OutOfScope))
            {
                all.Add("", level);
                foreach (var condition in Shipped.Knowledge.Conditions.All.Where(condition => condition.Group != CareGroup.None && condition.Level <= level))
                {
                    all.Add(condition.Id, level);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Something_to_do_is_always_told(string condition, LevelOfCare level) => Assert.NotEmpty(Card(condition, level).ToDo);

    [Theory]
    [MemberData(nameof(All))]
    public void Who_is_to_be_seen_soon_is_not_told_to_run_on_or_to_train_it(string condition, LevelOfCare level)
    {
        if (level >= LevelOfCare.Week)
        {
            var lines = Lines(condition, level).Where(line => !line.StartsWith("No ", StringComparison.Ordinal));
            Assert.All(lines, line => Assert.DoesNotMatch(RunOn(), line));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_later_appointment_is_told_than_the_level_asks_for(string condition, LevelOfCare level)
    {
        if (level >= LevelOfCare.Week)
        {
            Assert.All(Lines(condition, level), line => Assert.DoesNotMatch(Appointment(), line));
        }

        if (level >= LevelOfCare.SameDay)
        {
            Assert.All(Lines(condition, level), line => Assert.DoesNotMatch(ThisWeek(), line));
        }
    }

    [Theory]
    [InlineData("location=lateral, night-pain=lying-on-it", true)]
    [InlineData("location=lateral, night-pain=lying-on-it, medication=anticoagulant", false)]
    public void A_runner_is_told_to_run_on_only_where_the_level_leaves_it_right(string findings, bool runsOn)
    {
        var card = Cards.Assessment(Shipped.Assess(findings), [], hasPlan: false, Shipped.Knowledge.Emergency.For(null));

        Assert.Equal(runsOn, card.ToDo.Any(line => line.StartsWith("Running may go on", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_statement_for_lesser_levels_is_not_told_at_a_more_urgent_one()
    {
        var statement = new Statement("Run on.", ["HIPBOT"], null, LevelOfCare.Routine);

        Assert.True(statement.Suits(LevelOfCare.Routine));
        Assert.False(statement.Suits(LevelOfCare.Week));
        Assert.True((statement with { UpTo = null }).Suits(LevelOfCare.Emergency));
    }

    [Fact]
    public void Reasons_come_from_the_trouble_before_the_person_and_never_from_the_sex()
    {
        var words = new ReasonWords(Shipped.Knowledge);

        Assert.Equal(["it hurts at the outer side of the hip", "it is common at 47"], words.For(Shipped.Findings("age=47, sex=female, location=lateral")));
        Assert.Equal(["it is less usual at 24"], words.Against(Shipped.Findings("sex=male, age=24")));
    }

    private static IEnumerable<string> Lines(string condition, LevelOfCare level)
    {
        var card = Card(condition, level);
        return card.ToDo.Concat(card.ToAvoid);
    }

    private static HipBot.Cards.AssessmentCard Card(string condition, LevelOfCare level)
    {
        IReadOnlyList<LikelyCause> causes = condition.Length > 0 ? [new(condition, 0.9, [], [])] : [];
        return Cards.Assessment(new(level, [], causes, [], [], 0), [], hasPlan: false, Shipped.Knowledge.Emergency.For(null));
    }

    [GeneratedRegex("(?i)running may|may run|run shorter|run less|short runs|easy runn|jog again|back to running|strength work|build (up|strength)|strength .*(days|times|twice)|strengthening|knee lift|quicker")]
    private static partial Regex RunOn();

    [GeneratedRegex("(?i)book an|ordinary appointment")]
    private static partial Regex Appointment();

    [GeneratedRegex("(?i)(this|within the) week")]
    private static partial Regex ThisWeek();
}
