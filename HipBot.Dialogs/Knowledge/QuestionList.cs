using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>The questions, in the order in which dangers are asked about.</summary>
/// <param name="Limits">When to stop asking.</param>
/// <param name="All">The questions.</param>
public sealed record QuestionList(InterviewLimits Limits, IReadOnlyList<QuestionRow> All)
{
    /// <summary>The question for a slot, or for the question that fills it; null where none is asked.</summary>
    public Question? Find(string slot) => All.FirstOrDefault(row => row.Slot == slot || row.Fills.Contains(slot))?.ToQuestion();
}
