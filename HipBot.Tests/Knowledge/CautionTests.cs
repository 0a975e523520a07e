using HipBot.Knowledge;
using HipBot.Tests.Triage;
using HipBot.Triage;

namespace HipBot.Tests.Knowledge;

/// <summary>Who must not manage alone, and which medicines need care, is told to those whom it concerns and to nobody else.</summary>
public sealed class CautionTests
{
    private static readonly KnowledgeBase Knowledge = Shipped.Knowledge;

    [Theory]
    [InlineData("age=15", "under-16", "nsaid-child")]
    [InlineData("age=16", "age-16-or-17")]
    [InlineData("age=18")]
    [InlineData("age=65")]
    [InlineData("age=66", "nsaid-age")]
    [InlineData("pregnancy=pregnant", "pregnancy", "nsaid-pregnancy")]
    [InlineData("pregnancy=possible", "nsaid-pregnancy")]
    [InlineData("pregnancy=postpartum", "pregnancy", "nsaid-after-birth")]
    [InlineData("history=hip-replacement", "hip-replacement")]
    [InlineData("medication=anticoagulant", "nsaid-anticoagulant")]
    [InlineData("medication=immunosuppressant", "immunosuppressed", "nsaid-immunosuppressant")]
    [InlineData("cancer-weight-loss=past-cancer", "past-cancer")]
    [InlineData("history=osteoporosis", "thin-bones")]
    [InlineData("history=steroid-use", "steroid-bone")]
    [InlineData("medication=steroid", "nsaid-steroid", "steroid-bone")]
    [InlineData("medication=ssri", "nsaid-ssri")]
    [InlineData("medication=blood-pressure", "nsaid-blood-pressure")]
    [InlineData("medication=fluoroquinolone", "fluoroquinolone")]
    [InlineData("medication=statin", "statin")]
    [InlineData("medication=nsaid", "nsaid-in-use", "masking")]
    [InlineData("easers=painkillers", "masking")]
    [InlineData("history=eating-disorder", "eating-disorder")]
    [InlineData("unsure fever=unknown", "unsure-fever")]
    [InlineData("location=anterior-groin, aggravators=impact-hopping, training-change=mileage-up", "nsaid-bone-stress")]
    [InlineData("location=lateral, medication=none, history=none")]
    public void A_caution_is_told_to_whom_it_concerns(string findings, params string[] cautions) =>
        Assert.Equal(cautions, Knowledge.Cautions.Of(Shipped.Assess(findings)).Select(caution => caution.Id));

    [Fact]
    public void No_caution_tells_somebody_to_stop_a_prescribed_medicine_or_gives_it_a_dose() => Assert.All(Knowledge.Cautions.All, caution =>
    {
        Assert.DoesNotMatch(@"(?<!not )\b[Ss]top (it|them|taking)", caution.Text);
        Assert.DoesNotMatch(@"\d+ ?(mg|g)\b", caution.Text);
    });

    [Theory]
    [InlineData("history")]
    [InlineData("medication")]
    [InlineData("trauma")]
    [InlineData("weight-bearing")]
    [InlineData("fever")]
    [InlineData("bladder-bowel-saddle")]
    [InlineData("leg-weakness")]
    [InlineData("cancer-weight-loss")]
    [InlineData("pregnancy")]
    [InlineData("calf-swelling")]
    [InlineData("groin-lump")]
    [InlineData("energy-diet")]
    [InlineData("night-pain")]
    [InlineData("location")]
    public void Every_value_that_could_matter_can_be_tapped(string slot) =>
        Assert.Empty(Knowledge.Slots.Find(slot)!.Values.Except(Knowledge.Questions.Find(slot)!.Choices.Select(choice => choice.Value)));

    [Fact]
    public void Every_list_ends_with_not_sure() => Assert.All(
        Knowledge.Questions.Put.Where(question => question.Choices.Count > 4 && question.Slot != "onset"),
        question => Assert.Equal(Finding.Unknown, question.Choices[^1].Value));

    [Fact]
    public void Not_sure_is_taken_as_that()
    {
        var context = new HipBot.Recognition.UtteranceContext(DateTimeOffset.UnixEpoch, "history", [.. Knowledge.Questions.Find("history")!.Choices.Select(choice => choice.Value)]);

        var findings = new HipBot.Recognition.FindingRecognizer(Knowledge.Lexicon, Knowledge.Slots).Recognize(Finding.Unknown, context);

        Assert.Equal([new Finding("history", Finding.Unknown, FindingState.Unsure)], findings.Select(finding => finding with { Start = 0, Length = 0 }));
    }
}
