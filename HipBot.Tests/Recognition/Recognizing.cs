using HipBot.Knowledge;
using HipBot.Recognition;
using HipBot.Triage;

namespace HipBot.Tests.Recognition;

/// <summary>The recognizer with the shipped lexicon, at a fixed Wednesday evening.</summary>
internal static class Recognizing
{
    private static readonly Lazy<KnowledgeBase> Shipped = new(() => KnowledgeBase.Load(new EmbeddedKnowledgeFiles()));

    private static readonly Lazy<FindingRecognizer> Ready = new(() => new(Shipped.Value.Lexicon, Shipped.Value.Slots));

    public static DateTimeOffset Now { get; } = new(2026, 11, 18, 18, 0, 0, TimeSpan.Zero);

    public static KnowledgeBase Knowledge => Shipped.Value;

    public static FindingRecognizer Shared => Ready.Value;

    public static IReadOnlyList<Finding> Findings(string text, string? askedSlot = null, params string[] choices) =>
        Shared.Recognize(text, new(Now, askedSlot, choices));

    /// <summary>Findings as <c>slot=value</c>; a denied one begins with "-", an unsure one with "?".</summary>
    public static IReadOnlyList<string> Read(string text, string? askedSlot = null, params string[] choices) =>
        [.. Findings(text, askedSlot, choices).Select(Write)];

    private static string Write(Finding finding) => finding.State switch
    {
        FindingState.Absent => $"-{finding.Slot}={finding.Value}",
        FindingState.Unsure => $"?{finding.Slot}={finding.Value}",
        _ => $"{finding.Slot}={finding.Value}",
    };
}
