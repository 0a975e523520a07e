using System.Collections.Frozen;
using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>The exercises of <c>Knowledge/exercises.json</c>.</summary>
public sealed class ExerciseLibrary
{
    private const string Name = "Knowledge/exercises.json";
    private const int MostPain = 5;

    private readonly FrozenDictionary<string, Exercise> _byId;

    private ExerciseLibrary(ExercisesFile file)
    {
        Words = file.Words;
        All = file.Exercises;
        _byId = All.DistinctBy(exercise => exercise.Id).ToFrozenDictionary(exercise => exercise.Id, StringComparer.Ordinal);
    }

    /// <summary>Every exercise, in the order of the file.</summary>
    public IReadOnlyList<Exercise> All { get; }

    /// <summary>The words in which doses are shown.</summary>
    public DoseWords Words { get; }

    /// <summary>The exercise with an id; null where there is none.</summary>
    public Exercise? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The exercises that somebody is never given, whatever the condition.</summary>
    public IReadOnlyList<string> NeverWith(IReadOnlyList<Finding> findings) =>
        [.. All.Where(exercise => findings.Any(finding => finding.State == FindingState.Present && exercise.NotWith.Contains($"{finding.Slot}: {finding.Value}"))).Select(exercise => exercise.Id)];

    internal static ExerciseLibrary Read(KnowledgeReader reader, SourceList sources, ConditionList conditions, SlotVocabulary slots)
    {
        var empty = new DoseWords("", "", "", "", "", "", "", "", "", "", "", "", "");
        var library = new ExerciseLibrary(reader.Read(Name, new ExercisesFile(empty, [])));
        for (var i = 0; i < library.All.Count; i++)
        {
            Check(reader, library.All, i, sources, conditions, slots);
        }

        return library;
    }

    private static void Check(KnowledgeReader reader, IReadOnlyList<Exercise> all, int i, SourceList sources, ConditionList conditions, SlotVocabulary slots)
    {
        var exercise = all[i];
        var path = $"$.exercises[{i}]";
        sources.Check(reader, Name, $"{path}.sources", exercise.Sources);
        if (all.Take(i).Any(other => other.Id == exercise.Id))
        {
            reader.Fault(Name, $"{path}.id", $"Exercise '{exercise.Id}' stands twice.", "Keep one of them.");
        }

        if (exercise.Steps.Count == 0)
        {
            reader.Fault(Name, $"{path}.steps", $"'{exercise.Id}' has no steps.", "Say how it is done.");
        }

        if (exercise.PainLimit is < 0 or > MostPain)
        {
            reader.Fault(Name, $"{path}.painLimit", $"{exercise.PainLimit} is no pain limit.", $"Give a number from 0 to {MostPain} of 10.");
        }

        if (exercise.PictureText.Length == 0)
        {
            reader.Fault(Name, $"{path}.pictureText", $"The picture of '{exercise.Id}' is not described.", "Say what it shows, for those who do not see it.");
        }

        if (exercise.Cue.Length == 0 || exercise.NotWhen.Length == 0 || (exercise.Equipment.Count > 0) != (exercise.Without.Length > 0))
        {
            reader.Fault(Name, path, $"'{exercise.Id}' lacks a cue, or when not to do it, or what to do without its equipment.", "Say each of them; without is empty where nothing is needed.");
        }

        if (exercise.Instead.Length > 0 && (exercise.Equipment.Count == 0 || all.FirstOrDefault(other => other.Id == exercise.Instead) is not { Kind: not ExerciseKind.Clinician, Instead: "" }))
        {
            reader.Fault(Name, $"{path}.instead", $"'{exercise.Instead}' cannot take the place of '{exercise.Id}'.", "Name an exercise that is done alone and has none in its own place; leave it empty where no equipment is needed.");
        }

        foreach (var unknown in exercise.NotWith.Where(with => with.Split(": ") is not [var slot, var value] || !slots.Takes(slot, value)))
        {
            reader.Fault(Name, $"{path}.notWith", $"'{unknown}' is no finding.", "Write it as \"slot: value\", with ids of Knowledge/slots.json.");
        }

        foreach (var unknown in exercise.NotFor.Where(id => conditions.Find(id) is null))
        {
            reader.Fault(Name, $"{path}.notFor", $"There is no condition '{unknown}'.", "Use an id of Knowledge/conditions.");
        }

        DoseChecks.Check(reader, Name, $"{path}.dose", exercise.Dose);
    }

    internal sealed record ExercisesFile(DoseWords Words, IReadOnlyList<Exercise> Exercises);
}
