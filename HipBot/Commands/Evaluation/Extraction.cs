using HipBot.Recognition;
using HipBot.Triage;

namespace HipBot.Commands.Evaluation;

/// <summary>How much of what openings state was understood.</summary>
/// <param name="Right">Findings that were both stated and found.</param>
/// <param name="Found">Findings that were found.</param>
/// <param name="Stated">Findings that were stated.</param>
internal readonly record struct Extraction(int Right, int Found, int Stated)
{
    /// <summary>Share of the found findings that were stated, 0 to 1; 1 where none was found.</summary>
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    /// <summary>Share of the stated findings that were found, 0 to 1; 1 where none was stated.</summary>
    public double Recall => Stated == 0 ? 1 : (double)Right / Stated;

    /// <summary>Harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Extraction operator +(Extraction left, Extraction right) =>
        new(left.Right + right.Right, left.Found + right.Found, left.Stated + right.Stated);

    /// <summary>Reads an opening and compares; only slots that the vignette speaks of count, since it lists no more than the main ones.</summary>
    public static Extraction Of(Vignette vignette, IFindingRecognizer recognizer, SlotVocabulary slots, DateTimeOffset now)
    {
        var stated = vignette.Expected.Extracted.SelectMany(slot => slot.Value.Select(value => (Slot: slot.Key, Value: value))).ToList();
        var found = recognizer.Recognize(vignette.Opening, UtteranceContext.Open(now))
            .Where(finding => finding.State == FindingState.Present && vignette.Expected.Extracted.ContainsKey(finding.Slot))
            .Select(finding => (finding.Slot, finding.Value))
            .Distinct()
            .ToList();
        return new(stated.Count(one => found.Exists(other => IsSame(one, other, slots))), found.Count, stated.Count);
    }

    private static bool IsSame((string Slot, string Value) stated, (string Slot, string Value) found, SlotVocabulary slots)
    {
        if (stated.Slot != found.Slot)
        {
            return false;
        }

        if (slots.Find(stated.Slot)?.Kind == SlotKind.Ago)
        {
            return Ago.TryDays(stated.Value, out var days) && Ago.TryDays(found.Value, out var other) && Math.Abs(days - other) <= days * 0.25;
        }

        return slots.Find(stated.Slot)?.Kind == SlotKind.Words
            || stated.Value == found.Value
            || slots.Find(stated.Slot)?.Parents.GetValueOrDefault(found.Value) == stated.Value;
    }
}
