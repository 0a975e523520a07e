using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>What <c>Knowledge/levels.json</c> holds.</summary>
internal sealed record LevelsFile(
    IReadOnlyList<LevelText> Levels,
    IReadOnlyList<LevelRow> Rules,
    IReadOnlyDictionary<LevelOfCare, double> Plausible,
    IReadOnlyList<string> Excusing,
    IReadOnlyList<string> Changing,
    IReadOnlyList<string> Easing,
    Advice NoCause,
    Statement SafetyNet)
{
    private const string Name = "Knowledge/levels.json";

    public static (LevelList Levels, IReadOnlyList<LevelRule> Rules) Read(KnowledgeReader reader, SlotVocabulary slots, SourceList sources, RuleReader rules)
    {
        var file = reader.Read(Name, new LevelsFile([], [], new Dictionary<LevelOfCare, double>(), [], [], [], Advice.Nothing, new("", [])));
        foreach (var level in Enum.GetValues<LevelOfCare>().Where(level => file.Levels.All(text => text.Id != level)))
        {
            reader.Fault(Name, "$.levels", $"Level '{level.ToId()}' has no texts.", "Add it.");
        }

        foreach (var slot in file.Changing.Concat(file.Easing).Where(slot => slots.Find(slot) is null))
        {
            reader.Fault(Name, $"$.{(file.Changing.Contains(slot) ? "changing" : "easing")}", $"There is no slot '{slot}'.", "Use a slot of Knowledge/slots.json.");
        }

        foreach (var slot in file.Excusing.Where(slot => slots.Find(slot) is null))
        {
            reader.Fault(Name, "$.excusing", $"There is no slot '{slot}'.", "Use a slot of Knowledge/slots.json.");
        }

        foreach (var slot in file.Easing.Except(file.Changing))
        {
            reader.Fault(Name, "$.easing", $"'{slot}' is not among what can change.", "Add it to $.changing too.");
        }

        sources.Check(reader, Name, "$.safetyNet.source", file.SafetyNet.Source);
        foreach (var statement in file.NoCause.Do.Concat(file.NoCause.DoNot).Concat(file.Levels.SelectMany(level => level.Do)))
        {
            sources.Check(reader, Name, $"$ ('{statement.Text}')", statement.Source);
        }

        foreach (var (text, i) in file.Levels.Select((text, i) => (text, i)))
        {
            sources.Check(reader, Name, $"$.levels[{i}].source", text.Source);
        }

        foreach (var (row, i) in file.Rules.Select((row, i) => (row, i)))
        {
            sources.Check(reader, Name, $"$.rules[{i}].source", row.Source);
        }

        return (
            new(file.Levels, file.Rules, file.Plausible, file.Excusing, file.Changing, file.Easing, file.NoCause, file.SafetyNet),
            [.. file.Rules.Select((row, i) => new LevelRule(row.Id, row.Level, rules.Read(Name, $"$.rules[{i}].when", row.When)))]);
    }
}
