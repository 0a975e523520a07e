using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>What <c>Knowledge/out-of-scope.json</c> holds.</summary>
internal sealed record ScopeFile(IReadOnlyList<ScopeRow> Rules)
{
    private const string Name = "Knowledge/out-of-scope.json";

    public static (IReadOnlyList<ScopeRow> Rows, IReadOnlyList<ScopeRule> Rules) Read(KnowledgeReader reader, SourceList sources, RuleReader rules)
    {
        var rows = reader.Read(Name, new ScopeFile([])).Rules;
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            sources.Check(reader, Name, $"$.rules[{i}].source", row.Source);
        }

        return (rows, [.. rows.Select((row, i) => new ScopeRule(row.Id, rules.Read(Name, $"$.rules[{i}].when", row.When)))]);
    }
}
