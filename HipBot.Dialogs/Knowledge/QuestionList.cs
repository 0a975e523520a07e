using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>The questions, in the order in which dangers are asked about.</summary>
/// <param name="Limits">When to stop asking.</param>
/// <param name="All">The questions, as the data file states them.</param>
/// <param name="Put">The questions as put to the person, in the same order.</param>
public sealed record QuestionList(InterviewLimits Limits, IReadOnlyList<QuestionRow> All, IReadOnlyList<Question> Put)
{
    /// <summary>The question for a slot, or for the question that fills it; null where none is asked.</summary>
    public Question? Find(string slot) => Put.Where((question, i) => question.Slot == slot || All[i].Fills.Contains(slot)).FirstOrDefault();
}
