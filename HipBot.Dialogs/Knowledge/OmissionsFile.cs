namespace HipBot.Knowledge;

/// <summary>What <c>Knowledge/omissions.json</c> holds.</summary>
internal sealed record OmissionsFile(IReadOnlyList<Omission> Omissions)
{
    private const string Name = "Knowledge/omissions.json";

    public static IReadOnlyList<Omission> Read(KnowledgeReader reader, SourceList sources)
    {
        var omissions = reader.Read(Name, new OmissionsFile([])).Omissions;
        for (var i = 0; i < omissions.Count; i++)
        {
            sources.Check(reader, Name, $"$.omissions[{i}].source", omissions[i].Source);
            if (string.IsNullOrWhiteSpace(omissions[i].Reason))
            {
                reader.Fault(Name, $"$.omissions[{i}].reason", $"'{omissions[i].Id}' is left out without a reason.", "Say why, and what stands in its place.");
            }
        }

        return omissions;
    }
}
