using HipBot.Triage;

namespace HipBot.Tests.Triage;

/// <summary>Of a long list of answers a handful is offered: those that could change the assessment, and how to say none of them.</summary>
public sealed class TellingChoicesTests
{
    private static readonly TellingChoices Choices = new(Shipped.Knowledge.Triage);

    private static readonly int Most = Shipped.Knowledge.Questions.Limits.MostChoices;

    public static TheoryData<string, string> People
    {
        get
        {
            var people = new TheoryData<string, string>();
            string[] told = ["location=lateral", "location=anterior-groin, activity=running", "location=low-back, age=50", "location=sit-bone, aggravators=sitting", ""];
            foreach (var question in Shipped.Knowledge.Questions.All.Where(row => row.Multi && row.Slot != "location"))
            {
                foreach (var findings in told)
                {
                    people.Add(question.Slot, findings);
                }
            }

            return people;
        }
    }

    [Theory]
    [MemberData(nameof(People))]
    public void At_most_a_handful_is_offered_in_the_order_of_the_list(string slot, string findings)
    {
        var question = QuestionOf(slot);
        var offered = Choices.Of(question, IntakeOf(findings));

        Assert.InRange(offered.Count(choice => !IsNothing(slot, choice)), 1, Most);
        Assert.Equal(question.Choices.Where(offered.Contains), offered);
        Assert.Equal(question.Choices.Where(choice => IsNothing(slot, choice)), offered.Where(choice => IsNothing(slot, choice)));
    }

    [Theory]
    [MemberData(nameof(People))]
    public void No_answer_that_is_left_out_would_raise_the_level_further_than_one_that_is_offered(string slot, string findings)
    {
        var question = QuestionOf(slot);
        var offered = Choices.Of(question, IntakeOf(findings));
        var leastOffered = offered.Where(choice => !IsNothing(slot, choice)).Min(choice => LevelAfter(findings, slot, choice));
        var leftOut = question.Choices.Except(offered).Where(choice => !findings.Contains($"{slot}={choice.Value}", StringComparison.Ordinal));

        Assert.All(leftOut, choice => Assert.True(LevelAfter(findings, slot, choice) <= leastOffered, choice.Value));
    }

    [Fact]
    public void What_was_told_already_is_not_offered_again() =>
        Assert.DoesNotContain(Choices.Of(QuestionOf("aggravators"), IntakeOf("location=lateral, aggravators=stairs")), choice => choice.Value == "stairs");

    [Fact]
    public void Landing_is_offered_where_it_could_be_the_bone() =>
        Assert.Contains(Choices.Of(QuestionOf("aggravators"), IntakeOf("location=anterior-groin, activity=running")), choice => choice.Value == "impact-hopping");

    [Fact]
    public void All_places_are_offered() => Assert.Equal(QuestionOf("location").Choices, Choices.Of(QuestionOf("location"), Intake.Empty));

    private static bool IsNothing(string slot, QuestionChoice choice) =>
        choice.Value is Finding.Unknown or "other" || Facts.SaysNothing(new(slot, choice.Value, FindingState.Present));

    private static LevelOfCare LevelAfter(string findings, string slot, QuestionChoice choice)
    {
        var answered = IntakeOf(findings);
        var now = Shipped.Interview.Assess(answered).Level;
        var then = Shipped.Interview.Assess(answered with { Findings = [.. answered.Findings, new(slot, choice.Value, FindingState.Present)], Asked = [slot] }).Level;
        return then > now ? then : now;
    }

    private static Question QuestionOf(string slot) => Shipped.Knowledge.FindQuestion(slot)!;

    private static Intake IntakeOf(string findings) => Intake.Empty with { Findings = Shipped.Findings(findings) };
}
