using System.Collections.Frozen;

namespace HipBot.Knowledge;

/// <summary>The programmes of <c>Knowledge/programmes.json</c>: one for every condition that a person can manage alone.</summary>
public sealed class ProgrammeLibrary
{
    private readonly FrozenDictionary<string, Programme> _byCondition;

    private ProgrammeLibrary(ProgrammesFile file)
    {
        All = file.Programmes;
        PhaseNames = file.PhaseNames;
        Weeks = file.Weeks;
        RunStages = file.RunStages;
        _byCondition = All.DistinctBy(programme => programme.Condition).ToFrozenDictionary(programme => programme.Condition, StringComparer.Ordinal);
    }

    /// <summary>Every programme, in the order of the file.</summary>
    public IReadOnlyList<Programme> All { get; }

    /// <summary>The name of each phase, as a person reads it.</summary>
    public IReadOnlyDictionary<PhaseKind, string> PhaseNames { get; }

    /// <summary>The words for weeks.</summary>
    public PhaseWords Weeks { get; }

    /// <summary>The stages of the way back to running, in order.</summary>
    public IReadOnlyList<RunStage> RunStages { get; }

    /// <summary>The programme of a condition; null where the bot gives none (it refers, or escalates).</summary>
    public Programme? For(string conditionId) => _byCondition.GetValueOrDefault(conditionId);

    internal static ProgrammeLibrary Read(KnowledgeReader reader, SourceList sources, ConditionList conditions, ExerciseLibrary exercises)
    {
        var nothing = new ProgrammesFile(new Dictionary<PhaseKind, string>(), new(string.Empty, string.Empty, string.Empty), [], [], []);
        var file = reader.Read(ProgrammeChecks.File, nothing);
        new ProgrammeChecks(reader, sources, conditions, exercises).Check(file);
        return new(file);
    }

    internal sealed record ProgrammesFile(
        IReadOnlyDictionary<PhaseKind, string> PhaseNames,
        PhaseWords Weeks,
        IReadOnlyList<RunStage> RunStages,
        IReadOnlyList<string> RunStagesSource,
        IReadOnlyList<Programme> Programmes);
}
