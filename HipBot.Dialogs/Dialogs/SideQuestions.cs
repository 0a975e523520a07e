using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>The side question in a message, and which of the message's findings only belong to it.</summary>
/// <param name="Aside">The side question, or the remark; null where there is none.</param>
/// <param name="Word">The word whose meaning is asked; null where none is.</param>
/// <param name="Start">Index of the first character of what was found.</param>
/// <param name="End">Index after its last character.</param>
internal sealed record SideQuestions(Aside? Aside, GlossaryEntry? Word, int Start, int End)
{
    // "Can I run?" and "can I take ibuprofen?" say neither that running hurts nor that anything is taken.
    private static readonly string[] Asked = ["activity", "aggravators", "easers", "medication", "goals", "training-change", "request", "shoes-surface"];

    private static SideQuestions None { get; } = new(null, null, 0, 0);

    /// <summary>What a message asks aside; nothing where it is a command, or the first word of somebody who has not told of a complaint.</summary>
    public static SideQuestions In(string text, Episode episode, Interruption? interruption, KnowledgeBase knowledge)
    {
        if (interruption is not null)
        {
            return None;
        }

        if (knowledge.SideTalk.WordIn(text) is var (entry, from, to))
        {
            return new(null, entry, from, to);
        }

        return knowledge.SideTalk.AsideIn(text) is var (aside, start, end) && (episode.Open is not null || episode.IsAssessed) ? new(aside, null, start, end) : None;
    }

    /// <summary>The findings without those that the side question merely names.</summary>
    public IEnumerable<Finding> Without(IReadOnlyList<Finding> findings) =>
        Word is not null ? findings.Where(finding => !Holds(finding))
        : Aside is not null ? findings.Where(finding => finding.Slot != "request" && !(Asked.Contains(finding.Slot) && Holds(finding)))
        : findings;

    private bool Holds(Finding finding) => finding.Length == 0 || (finding.Start < End && finding.Start + finding.Length > Start);
}
