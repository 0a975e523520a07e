using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>What <c>Knowledge/red-flags.json</c> holds.</summary>
internal sealed record RedFlagsFile(IReadOnlyList<RedFlagText> Flags)
{
    private const string Name = "Knowledge/red-flags.json";

    public static (RedFlagList Texts, IReadOnlyList<RedFlag> Flags) Read(KnowledgeReader reader, SourceList sources, RuleReader rules)
    {
        var texts = reader.Read(Name, new RedFlagsFile([])).Flags;
        var flags = texts.Select((text, i) => Read(reader, sources, rules, $"$.flags[{i}]", text)).ToList();
        return (new(texts), flags);
    }

    private static RedFlag Read(KnowledgeReader reader, SourceList sources, RuleReader rules, string path, RedFlagText text)
    {
        sources.Check(reader, Name, $"{path}.source", text.Source);
        if (text.Cases.Count == 0)
        {
            reader.Fault(Name, $"{path}.cases", $"Red flag '{text.Id}' can never hold.", "Give it at least one case.");
        }

        foreach (var (negative, i) in text.PertinentNegatives.Select((negative, i) => (negative, i)))
        {
            rules.Read(Name, $"{path}.pertinentNegatives[{i}]", negative);
        }

        foreach (var (row, i) in text.Cases.Select((row, i) => (row, i)).Where(found => found.row is { Presumed: true, Level: LevelOfCare.Emergency }))
        {
            reader.Fault(Name, $"{path}.cases[{i}].presumed", $"The emergency '{row.Id}' would be told only at the end.", "Leave 'presumed' out: an emergency is told in the turn in which it is said.");
        }

        return new(text.Id, [.. text.Cases.Select((row, i) => new LevelRule(row.Id, row.Level, rules.Read(Name, $"{path}.cases[{i}].when", row.When), row.Presumed))]);
    }
}
