using HipBot.Tests.Triage;

namespace HipBot.Tests.Knowledge;

public sealed class CauseQuestionTests
{
    [Theory]
    [InlineData("why not a stress fracture?", "femoral-neck-stress-fracture", "why not a stress fracture")]
    [InlineData("Could it be arthritis?", "hip-osteoarthritis", "Could it be arthritis")]
    [InlineData("hm, what about a labral tear", "labral-tear", "what about a labral tear")]
    [InlineData("is it just bursitis", "trochanteric-bursitis", "is it just bursitis")]
    [InlineData("How do you know it isn’t a hernia?", "inguinal-hernia", "How do you know it isn’t a hernia")]
    [InlineData("are you sure it's not a hip stress fracture", "femoral-neck-stress-fracture", "are you sure it's not a hip stress fracture")]
    [InlineData("could it  be\n sciatica", "lumbar-referred-pain", "could it  be\n sciatica")]
    public void Asking_after_a_cause_is_found_in_its_place(string utterance, string cause, string asked)
    {
        var found = Shipped.Knowledge.CauseQuestions.Find(utterance);

        Assert.NotNull(found);
        Assert.Equal(cause, found.Value.Causes[0]);
        Assert.Equal(asked, utterance.Substring(found.Value.Start, found.Value.Length));
    }

    [Theory]
    [InlineData("I had a stress fracture last year")]
    [InlineData("no arthritis")]
    [InlineData("could it be")]
    [InlineData("is it normal?")]
    [InlineData("")]
    public void Telling_of_one_is_no_question(string utterance) => Assert.Null(Shipped.Knowledge.CauseQuestions.Find(utterance));
}
