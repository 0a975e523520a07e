using System.Globalization;
using HipBot.Triage;

namespace HipBot.Recognition;

/// <summary>Reads what was picked from the offered choices: by value, by label, by number or by place.</summary>
internal static class Choices
{
    /// <summary>The picked values; empty where the utterance is no pick.</summary>
    public static IReadOnlyList<Finding> Read(string utterance, string slot, UtteranceContext context, SlotVocabulary slots, AnswerWords words)
    {
        var parts = utterance.Split([',', '\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var values = parts.Select(part => Value(part, slot, context, slots) ?? ByPlace(part, slot, context, slots, words)).ToList();
        return values.Count == 0 || values.Contains(null) ? [] : [.. values.Select(value => Make(slot, value!, slots)).Distinct()];
    }

    private static string? Value(string part, string slot, UtteranceContext context, SlotVocabulary slots)
    {
        var label = context.Labels.ToList().FindIndex(label => string.Equals(label, part, StringComparison.OrdinalIgnoreCase));
        return context.Choices.Contains(part) || IsValue(part, slot, slots) ? part
            : label >= 0 && label < context.Choices.Count ? context.Choices[label]
            : null;
    }

    private static bool IsValue(string part, string slot, SlotVocabulary slots) =>
        part != Finding.Unknown && SlotOf(slot, part, slots) is { Kind: SlotKind.Choice } known && known.Values.Contains(part);

    // "2" is the second choice, unless the slot is a number itself: then it is the answer.
    private static string? ByPlace(string part, string slot, UtteranceContext context, SlotVocabulary slots, AnswerWords words)
    {
        if (context.Choices.Count == 0 || slots.Find(slot)?.Kind == SlotKind.Number)
        {
            return null;
        }

        var key = Bare(part.ToLowerInvariant().TrimEnd('.', '!', ')'));
        if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && !words.Places.TryGetValue(key, out place))
        {
            return null;
        }

        var index = place < 0 ? context.Choices.Count + place : place - 1;
        var value = index >= 0 && index < context.Choices.Count ? context.Choices[index] : null;

        // "The first one" of a question about danger signs means the first sign of its sentence, not "none of these".
        return value is not null && !key.All(char.IsDigit) && Facts.SaysNothing(new(slot, value, FindingState.Present)) ? null : value;
    }

    // "Just the second one" picks no other than "the second one".
    private static string Bare(string place) => place.StartsWith("only ", StringComparison.Ordinal) || place.StartsWith("just ", StringComparison.Ordinal) ? place[5..] : place;

    private static Finding Make(string slot, string value, SlotVocabulary slots) =>
        new(SlotOf(slot, value, slots)?.Id ?? slot, value, value == Finding.Unknown ? FindingState.Unsure : FindingState.Present);

    // The onset question fills two slots; a picked value shows which.
    private static Slot? SlotOf(string slot, string value, SlotVocabulary slots) =>
        slot != "onset" ? slots.Find(slot)
            : value.EndsWith(" ago", StringComparison.Ordinal) || value == Finding.Unknown ? slots.Find("onset.when")
            : slots.Find("onset.mode");
}
