using HipBot.Triage;

namespace HipBot.Tests.Recognition;

/// <summary>Which findings are danger signs.</summary>
internal static class DangerSigns
{
    private static readonly HashSet<string> Slots =
        [.. Recognizing.Knowledge.Lexicon.Topics.Where(topic => topic.Sign).SelectMany(topic => topic.Rules).SelectMany(rule => rule.Means).Select(value => value.Slot)];

    /// <summary>Whether a slot holds danger signs.</summary>
    public static bool IsSlot(string slot) => Slots.Contains(slot);

    /// <summary>Whether a finding says that a danger sign is there.</summary>
    public static bool Is(Finding finding) => Slots.Contains(finding.Slot) && finding is { State: FindingState.Present, Value: not (Finding.None or "full" or "no") };
}
