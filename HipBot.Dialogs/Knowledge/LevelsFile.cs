using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>What <c>Knowledge/levels.json</c> holds.</summary>
internal sealed record LevelsFile(
    IReadOnlyList<LevelText> Levels,
    IReadOnlyList<LevelRow> Rules,
    IReadOnlyDictionary<LevelOfCare, double> Plausible,
    IReadOnlyList<string> Changing,
    Statement SafetyNet)
{
    private const string Name = "Knowledge/levels.json";

    public static (LevelList Levels, IReadOnlyList<LevelRule> Rules) Read(KnowledgeReader reader, SlotVocabulary slots, SourceList sources, RuleReader rules)
    {
        var file = reader.Read(Name, new LevelsFile([], [], new Dictionary<LevelOfCare, double>(), [], new("", [])));
        foreach (var level in Enum.GetValues<LevelOfCare>().Where(level => file.Levels.All(text => text.Id != level)))
        {
            reader.Fault(Name, "$.levels", $"Level '{level.ToId()}' has no texts.", "Add it.");
        }

        foreach (var (slot, i) in file.Changing.Select((slot, i) => (slot, i)).Where(row => slots.Find(row.slot) is null))
        {
            reader.Fault(Name, $"$.changing[{i}]", $"There is no slot '{slot}'.", "Use a slot of Knowledge/slots.json.");
        }

        sources.Check(reader, Name, "$.safetyNet.source", file.SafetyNet.Source);
        foreach (var (text, i) in file.Levels.Select((text, i) => (text, i)))
        {
            sources.Check(reader, Name, $"$.levels[{i}].source", text.Source);
        }

        foreach (var (row, i) in file.Rules.Select((row, i) => (row, i)))
        {
            sources.Check(reader, Name, $"$.rules[{i}].source", row.Source);
        }

        return (
            new(file.Levels, file.Rules, file.Plausible, file.Changing, file.SafetyNet),
            [.. file.Rules.Select((row, i) => new LevelRule(row.Id, row.Level, rules.Read(Name, $"$.rules[{i}].when", row.When)))]);
    }
}
