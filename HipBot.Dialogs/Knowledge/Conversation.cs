using System.Collections.Frozen;
using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>The words of the conversation around the questions of triage: <c>Knowledge/conversation.json</c>.</summary>
public sealed class Conversation
{
    private const string Name = "Knowledge/conversation.json";

    private static readonly string[] Slots = ["consent", "after.escalation", "after.assessment", "after.programme", "after.exercise", "after.more", "after.return", "after.check-in", "after.trend", "after.pain", "after.days", "after.seen", "after.danger", "after.move-on"];

    private readonly FrozenDictionary<string, ConversationQuestion> _questions;

    private readonly FrozenDictionary<string, string> _slotNames;

    private readonly ConversationFile _file;

    private Conversation(ConversationFile file)
    {
        _file = file;
        Texts = file.Texts;
        Opening = file.Opening;
        _slotNames = file.SlotNames.ToFrozenDictionary(StringComparer.Ordinal);
        _questions = file.Questions.DistinctBy(question => question.Slot).ToFrozenDictionary(question => question.Slot, StringComparer.Ordinal);
    }

    /// <summary>What the bot says between the questions.</summary>
    public ConversationTexts Texts { get; }

    /// <summary>The open question that invites the whole story; it stands for the slot <c>location</c>.</summary>
    public ConversationQuestion Opening { get; }

    /// <summary>The question with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such question; the ids the dialogs use are checked at start.</exception>
    public ConversationQuestion this[string slot] => _questions[slot];

    /// <summary>What a slot is about, in two or three words, as a heading.</summary>
    /// <exception cref="KeyNotFoundException">There is no such slot.</exception>
    public string NameOf(string slot) => _slotNames[slot];

    /// <summary>The question with an id; null for a slot of triage.</summary>
    public ConversationQuestion? Find(string slot) => _questions.GetValueOrDefault(slot);

    /// <summary>What is said when a "yes" to a question about several danger signs does not say which; null where that is not asked.</summary>
    public WhichSign? Which(string slot) => _file.Which.FirstOrDefault(which => which.Slot == slot);

    /// <summary>Whether the utterance is a "yes" and nothing else.</summary>
    public bool IsBareYes(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return _file.BareYes.Contains(BareWords.Of(utterance), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether "back" can be the answer to the question about a slot: a part of the body.</summary>
    public bool IsPlace(string slot) => _file.PlaceSlots.Contains(slot);

    /// <summary>The words that a single emoji stands for, such as "yes" for a thumb; the utterance itself where it is none.</summary>
    public string WordsOfSign(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var bare = BareWords.WithoutSkin(utterance);
        return _file.Signs.GetValueOrDefault(bare) ?? BareWords.Keycap(bare) ?? utterance;
    }

    internal static Conversation? Read(KnowledgeReader reader, SlotVocabulary slots, SourceList sources, IEnumerable<ConversationQuestion> others)
    {
        var file = reader.Read<ConversationFile?>(Name, null);
        if (file is null)
        {
            return null;
        }

        file = file with { Questions = [.. file.Questions, .. others] };
        foreach (var slot in Slots.Where(slot => file.Questions.Count(question => question.Slot == slot) != 1))
        {
            reader.Fault(Name, "$.questions", $"The question '{slot}' must stand exactly once.", "Add it, or take the other ones out.");
        }

        for (var i = 0; i < file.Questions.Count; i++)
        {
            CheckChoices(reader, file.Questions[i], i);
        }

        foreach (var slot in slots.All.Where(slot => !file.SlotNames.ContainsKey(slot.Id)))
        {
            reader.Fault(Name, "$.slotNames", $"The slot '{slot.Id}' has no name.", "Add a short name for it, as a heading.");
        }

        for (var i = 0; i < file.Which.Count; i++)
        {
            sources.Check(reader, Name, $"$.which[{i}].source", file.Which[i].Source);
        }

        return new(file);
    }

    private static void CheckChoices(KnowledgeReader reader, ConversationQuestion question, int i)
    {
        var words = question.Choices.SelectMany(choice => choice.Synonyms.Append(choice.Label));
        foreach (var twice in words.GroupBy(word => word, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            reader.Fault(Name, $"$.questions[{i}].choices", $"'{twice.Key}' stands for two answers of '{question.Slot}'.", "Keep it at one of them.");
        }
    }

    internal sealed record ConversationFile(
        ConversationTexts Texts,
        IReadOnlyDictionary<string, string> SlotNames,
        ConversationQuestion Opening,
        IReadOnlyList<ConversationQuestion> Questions,
        IReadOnlyList<WhichSign> Which,
        IReadOnlyList<string> BareYes,
        IReadOnlyDictionary<string, string> Signs,
        IReadOnlyList<string> PlaceSlots);
}
