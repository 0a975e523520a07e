using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>What <c>Knowledge/phrases.json</c> holds.</summary>
/// <param name="ForOthers">What becomes of words of a phrase where somebody else reads it, in the order in which they are looked for.</param>
/// <param name="Slots">For each slot, its values with their phrases.</param>
internal sealed record PhrasesFile(IReadOnlyList<Rewording> ForOthers, IReadOnlyDictionary<string, IReadOnlyDictionary<string, Phrase>> Slots)
{
    private const string Name = "Knowledge/phrases.json";

    public static FindingPhrases Read(KnowledgeReader reader, SlotVocabulary slots)
    {
        var file = reader.Read(Name, new PhrasesFile([], new Dictionary<string, IReadOnlyDictionary<string, Phrase>>()));
        foreach (var slot in slots.All)
        {
            var phrases = file.Slots.GetValueOrDefault(slot.Id);
            foreach (var value in slot.Values.Where(value => phrases?.ContainsKey(value) != true))
            {
                reader.Fault(Name, $"$.slots.{slot.Id}", $"'{value}' has no phrase.", "Add it.");
            }
        }

        foreach (var (slot, value) in file.Slots.SelectMany(slot => slot.Value.Keys.Select(value => (slot.Key, value))))
        {
            if (value != Phrase.AnyValue && !slots.Takes(slot, value))
            {
                reader.Fault(Name, $"$.slots.{slot}.{value}", $"'{value}' is no value of '{slot}'.", "Use a value of Knowledge/slots.json.");
            }
        }

        return new(file.Slots.SelectMany(slot => slot.Value.Select(row => (Key: (slot.Key, row.Key), row.Value))).ToDictionary(row => row.Key, row => row.Value), file.ForOthers);
    }
}
