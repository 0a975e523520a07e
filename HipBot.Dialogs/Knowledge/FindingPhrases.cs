using System.Collections.Frozen;
using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>Findings in the second person, for reasons: "it hurts when you lie on it".</summary>
public sealed class FindingPhrases
{
    private readonly FrozenDictionary<(string Slot, string Value), Phrase> _byValue;

    private readonly IReadOnlyList<Rewording> _forOthers;

    internal FindingPhrases(IReadOnlyDictionary<(string Slot, string Value), Phrase> byValue, IReadOnlyList<Rewording> forOthers)
    {
        _byValue = byValue.ToFrozenDictionary();
        _forOthers = forOthers;
    }

    /// <summary>
    /// The phrase for a finding, without a capital or a full stop; null where there is none to tell: unsure findings and free words.
    /// </summary>
    public string? Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.State == FindingState.Unsure)
        {
            return null;
        }

        var present = finding.State == FindingState.Present;
        if (_byValue.TryGetValue((finding.Slot, finding.Value), out var phrase))
        {
            return present ? phrase.Present : phrase.Absent;
        }

        return present && _byValue.TryGetValue((finding.Slot, Phrase.AnyValue), out var open)
            ? open.Present.Replace(Phrase.Placeholder, InWords(finding), StringComparison.Ordinal)
            : null;
    }

    /// <summary>A phrase as others read it, about the person rather than to them: "has no fever".</summary>
    public string ForOthers(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return _forOthers.Aggregate(" " + phrase, (text, word) => text.Replace(" " + word.From, " " + word.To, StringComparison.Ordinal)).Trim();
    }

    private static string InWords(Finding finding) =>
        finding.Slot == SlotIds.OnsetWhen && Ago.TryDays(finding.Value, out var days) ? AgoWords.Of(days) : finding.Value;
}
