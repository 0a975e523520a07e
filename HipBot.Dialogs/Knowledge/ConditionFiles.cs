using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>The files <c>Knowledge/conditions/ID.json</c>, one a condition.</summary>
internal sealed class ConditionFiles(KnowledgeReader reader, SlotVocabulary slots, SourceList sources, RuleReader rules)
{
    private const string Folder = "Knowledge/conditions/";

    /// <summary>The conditions, and the profiles of those that the differential chooses among.</summary>
    public (ConditionList Conditions, IReadOnlyList<ConditionProfile> Profiles) Read()
    {
        var conditions = new List<Condition>();
        var profiles = new List<ConditionProfile>();
        foreach (var (file, content) in reader.ReadAll<Condition?>(Folder, null))
        {
            if (content is not { } condition)
            {
                continue;
            }

            Check(file, condition);
            conditions.Add(condition);
            var profile = Profile(file, condition);
            if (condition.Group != CareGroup.None)
            {
                profiles.Add(profile);
            }
        }

        return (new(conditions), profiles);
    }

    private void Check(string file, Condition condition)
    {
        if (file != $"{Folder}{condition.Id}.json")
        {
            reader.Fault(file, "$.id", $"The id is '{condition.Id}'.", "Name the file after the id.");
        }

        foreach (var statement in condition.Statements.Where(statement => string.IsNullOrWhiteSpace(statement.Text)))
        {
            reader.Fault(file, "$", "A statement has no text.", "Write the text or remove the statement.");
        }

        foreach (var (statement, i) in condition.Statements.Select((statement, i) => (statement, i)))
        {
            sources.Check(reader, file, $"$ (statement {i + 1}: '{statement.Text}')", statement.Source);
        }

        foreach (var site in condition.Sites.Keys.Where(site => !slots.Takes(SlotIds.Location, site)))
        {
            reader.Fault(file, $"$.sites.{site}", $"'{site}' is no location.", "Use a value of the slot location in Knowledge/slots.json.");
        }
    }

    private ConditionProfile Profile(string file, Condition condition) => new(
        condition.Id,
        condition.Frequency.ToRelative(),
        condition.Level,
        new(
            condition.Sites.ToDictionary(site => site.Key, site => Ratio(file, $"$.sites.{site.Key}", site.Value)),
            Ratio(file, "$.elsewhere", condition.Elsewhere)),
        [
            .. condition.Evidence
                .Select((row, i) => (row.Group, Evidence: ToEvidence(file, $"$.evidence[{i}]", row)))
                .GroupBy(row => row.Group, row => row.Evidence)
                .Select(group => new EvidenceGroup([.. group])),
        ],
        [.. condition.Raises.Select((row, i) => ToLevelRule(file, $"$.raises[{i}]", row))]);

    private Evidence ToEvidence(string file, string path, EvidenceRow row)
    {
        sources.Check(reader, file, $"{path}.source", row.Source);
        return new(
            rules.Read(file, $"{path}.when", row.When),
            Ratio(file, $"{path}.present", row.Present),
            Ratio(file, $"{path}.absent", row.Absent),
            Ratio(file, $"{path}.unmentioned", row.Unmentioned));
    }

    private LevelRule ToLevelRule(string file, string path, LevelRow row)
    {
        sources.Check(reader, file, $"{path}.source", row.Source);
        return new(row.Id, row.Level, rules.Read(file, $"{path}.when", row.When));
    }

    private LikelihoodRatio Ratio(string file, string path, int grade)
    {
        if (Math.Abs(grade) <= Strength.Greatest)
        {
            return Strength.ToRatio(grade);
        }

        reader.Fault(file, path, $"The grade is {grade}.", $"Grades are -{Strength.Greatest} to {Strength.Greatest}.");
        return default;
    }
}
