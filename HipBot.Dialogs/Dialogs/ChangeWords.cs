using System.Globalization;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>Says back what was put right: "So it is on the right, then, not on the left."</summary>
public sealed class ChangeWords
{
    // Words that belong to what follows them.
    private static readonly string[] Leading = ["a", "an", "at", "in", "of", "on", "the", "to"];

    private readonly KnowledgeBase _knowledge;

    /// <summary>Words come from the given knowledge.</summary>
    public ChangeWords(KnowledgeBase knowledge) => _knowledge = knowledge;

    private ConversationTexts Texts => _knowledge.Conversation.Texts;

    /// <summary>What was put right, a sentence each.</summary>
    public string Of(IReadOnlyList<SlotChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return string.Join(' ', changes.Select(Of).Where(text => text.Length > 0));
    }

    /// <summary>Findings as a clause, without a capital or a full stop; empty where there is nothing to tell.</summary>
    public string Clause(IEnumerable<Finding> findings) =>
        string.Join(" and ", findings.Select(_knowledge.Phrases.Of).OfType<string>().Distinct());

    private string Of(SlotChange change)
    {
        var present = change.After.Where(finding => finding.State == FindingState.Present).ToList();
        var after = Clause(present.Count > 0 ? present : change.After);
        var gone = change.Before.Where(old => old.State == FindingState.Present && !present.Exists(now => now.Value == old.Value));
        var before = string.Join(" or ", gone.Select(_knowledge.Phrases.Of).OfType<string>().Distinct().Select(phrase => Rest(phrase, after)).Where(rest => rest.Length > 0));
        return after.Length == 0 ? string.Empty
            : before.Length == 0 ? string.Format(CultureInfo.InvariantCulture, Texts.ChangedTo, after)
            : string.Format(CultureInfo.InvariantCulture, Texts.ChangedFrom, after, before);
    }

    // "It is on the right" and "it is on the left" share their beginning, which is said once: "not on the left".
    private static string Rest(string before, string after)
    {
        var old = before.Split(' ');
        var shared = old.Zip(after.Split(' ')).TakeWhile(pair => pair.First == pair.Second).Count();
        while (shared > 0 && Leading.Contains(old[shared - 1]))
        {
            shared--;
        }

        return shared >= 2 ? string.Join(' ', old.Skip(shared)) : string.Empty;
    }
}
