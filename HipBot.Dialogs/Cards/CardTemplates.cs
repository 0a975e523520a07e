using System.Collections.Frozen;
using System.Text.Json.Nodes;
using HipBot.Cards.Templating;
using HipBot.Knowledge;

namespace HipBot.Cards;

/// <summary>The templates below <c>cards/</c>, read and checked once.</summary>
public sealed class CardTemplates
{
    private const string Folder = "cards/";
    private const string Extension = ".json";

    private readonly FrozenDictionary<string, CardTemplate> _byName;

    private CardTemplates(IEnumerable<KeyValuePair<string, CardTemplate>> templates) =>
        _byName = templates.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The template with a name, such as <c>question</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is none; <see cref="Load"/> has made sure of those in the catalogue.</exception>
    public CardTemplate this[string name] => _byName[name];

    /// <summary>Reads the template of every card in the catalogue.</summary>
    /// <exception cref="KnowledgeException">At least one fault; the exception lists them all.</exception>
    public static CardTemplates Load(IKnowledgeFiles files)
    {
        var reader = new KnowledgeReader(files);
        var templates = new CardTemplates(CardCatalogue.Types.Select(card => KeyValuePair.Create(card.Key, Read(reader, card.Key, card.Value))));
        reader.ThrowOnFaults();
        return templates;
    }

    private static CardTemplate Read(KnowledgeReader reader, string name, Type card)
    {
        var file = Folder + name + Extension;
        var template = CardTemplate.Parse(reader.Read(file, new JsonObject()));
        foreach (var fault in template.Faults)
        {
            reader.Fault(file, fault.Path, fault.Problem, "Mend the expression; the functions are those of HipBot.Cards.Templating.");
        }

        var names = CardData.NamesOf(card).ToHashSet(StringComparer.Ordinal);
        foreach (var unknown in template.Names.Except(names))
        {
            reader.Fault(file, "$", $"'{unknown}' is no property of {card.Name}.", $"Use one of {string.Join(", ", names.Order(StringComparer.Ordinal))}.");
        }

        foreach (var unused in names.Except(template.Names))
        {
            reader.Fault(file, "$", $"'{unused}' of {card.Name} is shown nowhere.", "Show it, or take it off the record.");
        }

        return template;
    }
}
