namespace HipBot.Triage;

/// <summary>A question with when it must be asked.</summary>
/// <param name="Question">The question as put to the person.</param>
/// <param name="Fills">The slots that it fills; more than one only for <c>onset</c>.</param>
/// <param name="Answers">Answers that can be expected, for weighing what the question is worth.</param>
/// <param name="Screen">When it must be asked because the answer could be a danger sign; null where it never must.</param>
/// <param name="Again">When it is asked though something of its slot was told unasked, since a danger sign among the rest was not; null where it never is.</param>
/// <param name="Spare">When it is not asked, whatever it could tell, since it cannot concern the person; null where it always may be.</param>
/// <param name="MayRaiseTo">The most urgent level that an answer can lead to; the screen is left out once that level is reached.</param>
/// <param name="Discriminates">Whether it may also be asked to tell causes apart.</param>
public sealed record InterviewQuestion(
    Question Question,
    IReadOnlyList<string> Fills,
    IReadOnlyList<Finding> Answers,
    Rule? Screen,
    Rule? Again,
    Rule? Spare,
    LevelOfCare MayRaiseTo,
    bool Discriminates);
