namespace HipBot.Knowledge;

/// <summary>What <c>Knowledge/terms.json</c> holds.</summary>
internal sealed record TermsFile(IReadOnlyList<Term> Terms)
{
    private const string Name = "Knowledge/terms.json";

    public static IReadOnlyList<Term> Read(KnowledgeReader reader, RuleReader rules)
    {
        var terms = reader.Read(Name, new TermsFile([])).Terms;
        for (var i = 0; i < terms.Count; i++)
        {
            var path = $"$.terms[{i}].rule";
            rules.Define(Name, path, terms[i].Id, rules.Read(Name, path, terms[i].Rule));
        }

        return terms;
    }
}
