using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>What <c>Knowledge/slots.json</c> holds.</summary>
/// <param name="Slots">The slots.</param>
/// <param name="Alike">Facts that can be told under several slots: the lines of each, such as <c>activity: sitting</c>.</param>
internal sealed record SlotsFile(IReadOnlyList<SlotsFile.Row> Slots, IReadOnlyList<IReadOnlyList<string>> Alike)
{
    private const string Name = "Knowledge/slots.json";

    public static SlotVocabulary Read(KnowledgeReader reader)
    {
        var file = reader.Read(Name, new SlotsFile([], []));
        var rows = file.Slots;
        for (var i = 0; i < rows.Count; i++)
        {
            Check(reader, rows, i);
        }

        var slots = rows.DistinctBy(row => row.Id).Select(row => new Slot(row.Id, row.Kind, row.Multi, row.Values, row.Parents));
        return new(slots, FactsOf(reader, file));
    }

    private static Dictionary<(string Slot, string Value), (string Slot, string Value)> FactsOf(KnowledgeReader reader, SlotsFile file)
    {
        var alike = new Dictionary<(string Slot, string Value), (string Slot, string Value)>();
        foreach (var (line, first, i) in file.Alike.SelectMany((lines, i) => lines.Select(line => (line, lines[0], i))))
        {
            if (Values(line) is not { } told || Values(first) is not { } fact || !file.Slots.Any(row => row.Id == told.Slot && row.Values.Contains(told.Value)))
            {
                reader.Fault(Name, $"$.alike[{i}]", $"'{line}' is no value of a slot.", "Write 'slot: value' with names of this file.");
            }
            else if (!alike.TryAdd(told, fact))
            {
                reader.Fault(Name, $"$.alike[{i}]", $"'{line}' stands twice.", "Let a value tell one fact only.");
            }
        }

        return alike;
    }

    private static (string Slot, string Value)? Values(string line) => line.Split(": ") is [var slot, var value] ? (slot, value) : null;

    private static void Check(KnowledgeReader reader, IReadOnlyList<Row> rows, int i)
    {
        var row = rows[i];
        if (rows.Take(i).Any(other => other.Id == row.Id))
        {
            reader.Fault(Name, $"$.slots[{i}].id", $"Slot '{row.Id}' stands twice.", "Keep one of them.");
        }

        if ((row.Kind == SlotKind.Choice) != (row.Values.Count > 0))
        {
            reader.Fault(Name, $"$.slots[{i}].values", $"Slot '{row.Id}' is of kind {row.Kind}.", "A choice slot lists its values; the other kinds list none.");
        }

        foreach (var (child, parent) in row.Parents.Where(pair => !row.Values.Contains(pair.Key) || !row.Values.Contains(pair.Value)))
        {
            reader.Fault(Name, $"$.slots[{i}].parents.{child}", $"'{child}' or '{parent}' is no value of '{row.Id}'.", "Name two values of this slot.");
        }
    }

    internal sealed record Row(
        string Id,
        SlotKind Kind,
        bool Multi,
        IReadOnlyList<string> Values,
        IReadOnlyDictionary<string, string> Parents);
}
