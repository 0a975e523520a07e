using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>What <c>Knowledge/factors.json</c> holds.</summary>
internal sealed record FactorsFile(IReadOnlyList<Factor> Factors)
{
    private const string Name = "Knowledge/factors.json";

    public static FactorList Read(KnowledgeReader reader, SlotVocabulary slots, SourceList sources, RuleReader rules)
    {
        var factors = reader.Read(Name, new FactorsFile([])).Factors;
        var all = new List<(Factor Factor, Rule? When)>();
        foreach (var (factor, i) in factors.Select((factor, i) => (factor, i)))
        {
            sources.Check(reader, Name, $"$.factors[{i}].say.source", factor.Say.Source);
            sources.Check(reader, Name, $"$.factors[{i}].advice.source", factor.Advice.Source);
            all.Add((factor, factor.When is { } when ? rules.Read(Name, $"$.factors[{i}].when", when) : null));
        }

        return new(all, slots);
    }
}
