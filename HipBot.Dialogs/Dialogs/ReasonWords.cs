using System.Globalization;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>Says back what speaks for a cause or against it, what people told of their trouble first.</summary>
/// <remarks>Who somebody is comes last and kindly: an age makes a cause more or less usual. Sex is no reason to be told.</remarks>
public sealed class ReasonWords
{
    private readonly KnowledgeBase _knowledge;

    /// <summary>Words come from the given knowledge.</summary>
    public ReasonWords(KnowledgeBase knowledge) => _knowledge = knowledge;

    /// <summary>What speaks for it, strongest first.</summary>
    public IReadOnlyList<string> For(IEnumerable<Finding> findings) => Of(findings, _knowledge.Conversation.Texts.UsualAtAge);

    /// <summary>What speaks against it, strongest first.</summary>
    public IReadOnlyList<string> Against(IEnumerable<Finding> findings) => Of(findings, _knowledge.Conversation.Texts.UnusualAtAge);

    private List<string> Of(IEnumerable<Finding> findings, string atAge)
    {
        var told = findings.Where(finding => finding.Slot != SlotIds.Sex).OrderBy(finding => finding.Slot == SlotIds.Age);
        return [.. told.Select(finding => finding.Slot == SlotIds.Age ? AtAge(finding, atAge) : _knowledge.Phrases.Of(finding)).OfType<string>().Distinct()];
    }

    private static string? AtAge(Finding age, string text) =>
        age.State == FindingState.Present ? string.Format(CultureInfo.InvariantCulture, text, age.Value) : null;
}
