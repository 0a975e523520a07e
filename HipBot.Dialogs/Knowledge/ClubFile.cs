using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>What <c>Knowledge/club.json</c> holds.</summary>
internal sealed record ClubFile(
    ClubTexts Texts,
    IReadOnlyList<ClubFile.CommandRow> Commands,
    IReadOnlyList<string> Stretches,
    IReadOnlyList<ClubWarmUp> WarmUps,
    IReadOnlyList<Statement> Shoes,
    IReadOnlyList<ClubRegion> Regions,
    IReadOnlyList<ClubChange> Changes)
{
    private const string Name = "Knowledge/club.json";

    /// <summary>Reads and checks the file; null where it cannot be read.</summary>
    public static ClubKnowledge? Read(KnowledgeReader reader, SlotVocabulary slots, SourceList sources, RuleReader rules, ExerciseLibrary exercises, InterruptionPhrases interruptions)
    {
        if (reader.Read<ClubFile?>(Name, null) is not { } file)
        {
            return null;
        }

        file.CheckCommands(reader);
        file.CheckSessions(reader, sources, exercises);
        file.CheckRegions(reader, slots);
        foreach (var (statement, i) in file.Shoes.Select((statement, i) => (statement, i)))
        {
            sources.Check(reader, Name, $"$.shoes[{i}].source", statement.Source);
        }

        var changes = new List<(ClubChange, Rule)>();
        foreach (var (change, i) in file.Changes.Select((change, i) => (change, i)))
        {
            sources.Check(reader, Name, $"$.changes[{i}].advice.source", change.Advice.Source);
            changes.Add((change, rules.Read(Name, $"$.changes[{i}].when", change.When)));
        }

        var phrases = file.Commands.SelectMany(row => row.Phrases, (row, phrase) => (PhraseTable<ClubCommand>.KeyOf(phrase), row.Command));
        return new(file, new(phrases, interruptions.Courtesies), changes, slots);
    }

    private void CheckCommands(KnowledgeReader reader)
    {
        foreach (var twice in Commands.SelectMany(row => row.Phrases).GroupBy(PhraseTable<ClubCommand>.KeyOf).Where(group => group.Count() > 1))
        {
            reader.Fault(Name, "$.commands", $"The phrase '{twice.Key}' stands {twice.Count()} times.", "Keep it at one command.");
        }

        foreach (var command in Enum.GetValues<ClubCommand>().Where(command => Commands.All(row => row.Command != command)))
        {
            reader.Fault(Name, "$.commands", $"The command {command} has no phrases.", "Add a row for it.");
        }
    }

    private void CheckSessions(KnowledgeReader reader, SourceList sources, ExerciseLibrary exercises)
    {
        foreach (var unknown in Stretches.Where(id => exercises.Find(id) is null).DefaultIfEmpty(Stretches.Count == 0 ? "" : null).OfType<string>())
        {
            reader.Fault(Name, "$.stretches", $"There is no exercise '{unknown}'.", "Use ids of Knowledge/exercises.json, at least one.");
        }

        foreach (var kind in Enum.GetValues<SessionKind>().Where(kind => WarmUps.Count(row => row.Kind == kind) != 1))
        {
            reader.Fault(Name, "$.warmUps", $"The warm-up for {kind} must stand exactly once.", "Add it, or take the others out.");
        }

        for (var i = 0; i < WarmUps.Count; i++)
        {
            for (var j = 0; j < WarmUps[i].Steps.Count; j++)
            {
                sources.Check(reader, Name, $"$.warmUps[{i}].steps[{j}].source", WarmUps[i].Steps[j].Source);
            }
        }
    }

    // Each place belongs to one region, so that one person never counts twice.
    private void CheckRegions(KnowledgeReader reader, SlotVocabulary slots)
    {
        var places = slots.All.First(slot => slot.Id == SlotIds.Location).Values;
        foreach (var place in places.Where(place => Regions.Count(region => region.Locations.Contains(place)) != 1))
        {
            reader.Fault(Name, "$.regions", $"The location '{place}' must belong to exactly one region.", "Add it to one, or take it out of the others.");
        }

        foreach (var unknown in Regions.SelectMany(region => region.Locations).Except(places))
        {
            reader.Fault(Name, "$.regions", $"There is no location '{unknown}'.", "Use a value of the slot location in Knowledge/slots.json.");
        }
    }

    internal sealed record CommandRow(ClubCommand Command, IReadOnlyList<string> Phrases);
}
