using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>What <c>Knowledge/slots.json</c> holds.</summary>
internal sealed record SlotsFile(IReadOnlyList<SlotsFile.Row> Slots)
{
    private const string Name = "Knowledge/slots.json";

    public static SlotVocabulary Read(KnowledgeReader reader)
    {
        var rows = reader.Read(Name, new SlotsFile([])).Slots;
        for (var i = 0; i < rows.Count; i++)
        {
            Check(reader, rows, i);
        }

        return new(rows.DistinctBy(row => row.Id).Select(row => new Slot(row.Id, row.Kind, row.Multi, row.Values, row.Parents)));
    }

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
