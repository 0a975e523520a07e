using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>What <c>Knowledge/cautions.json</c> holds.</summary>
internal sealed record CautionsFile(IReadOnlyList<Caution> Cautions)
{
    private const string Name = "Knowledge/cautions.json";

    public static CautionList Read(KnowledgeReader reader, SlotVocabulary slots, SourceList sources, RuleReader rules, RedFlagList flags)
    {
        var cautions = reader.Read(Name, new CautionsFile([])).Cautions;
        var all = new List<(Caution Caution, Rule? When)>();
        for (var i = 0; i < cautions.Count; i++)
        {
            var path = $"$.cautions[{i}]";
            Check(reader, sources, flags, path, cautions[i]);
            all.Add((cautions[i], cautions[i].When is { } when ? rules.Read(Name, $"{path}.when", when) : null));
        }

        foreach (var twice in cautions.GroupBy(caution => caution.Id).Where(group => group.Count() > 1))
        {
            reader.Fault(Name, "$.cautions", $"Caution '{twice.Key}' stands {twice.Count()} times.", "Keep one of them.");
        }

        return new(all, slots);
    }

    private static void Check(KnowledgeReader reader, SourceList sources, RedFlagList flags, string path, Caution caution)
    {
        sources.Check(reader, Name, $"{path}.source", caution.Source);
        if (caution.When is null && caution.Flags is null)
        {
            reader.Fault(Name, path, $"Caution '{caution.Id}' never applies.", "Say when, by a rule or by red flags.");
        }

        foreach (var flag in (caution.Flags ?? []).Where(flag => flags.Find(flag) is null))
        {
            reader.Fault(Name, $"{path}.flags", $"There is no red flag '{flag}'.", "Use an id of Knowledge/red-flags.json.");
        }
    }
}
