namespace HipBot.Knowledge;

/// <summary>Whether the programmes hold together: ids exist, phases follow each other, and nothing is given that harms.</summary>
internal sealed class ProgrammeChecks(KnowledgeReader reader, SourceList sources, ConditionList conditions, ExerciseLibrary exercises)
{
    public const string File = "Knowledge/programmes.json";

    public void Check(ProgrammeLibrary.ProgrammesFile file)
    {
        sources.Check(reader, File, "$.runStagesSource", file.RunStagesSource);
        for (var i = 0; i < file.Programmes.Count; i++)
        {
            CheckProgramme(file.Programmes[i], $"$.programmes[{i}]");
        }

        foreach (var twice in file.Programmes.GroupBy(programme => programme.Condition).Where(group => group.Count() > 1))
        {
            Fault("$.programmes", $"'{twice.Key}' has {twice.Count()} programmes.", "Keep one of them.");
        }

        var selfManaged = conditions.All.Where(condition => condition.Group == CareGroup.SelfManagement).Select(condition => condition.Id);
        foreach (var without in selfManaged.Except(file.Programmes.Select(programme => programme.Condition)))
        {
            Fault("$.programmes", $"'{without}' is for self-management and has no programme.", "Add one.");
        }
    }

    private void CheckProgramme(Programme programme, string path)
    {
        if (conditions.Find(programme.Condition)?.Group != CareGroup.SelfManagement)
        {
            Fault($"{path}.condition", $"'{programme.Condition}' is no condition for self-management.", "Give no exercises for it.");
        }

        CheckStatement(programme.Aim, $"{path}.aim");
        CheckStatement(programme.PainRule, $"{path}.painRule");
        for (var i = 0; i < programme.Phases.Count; i++)
        {
            CheckPhase(programme, i, $"{path}.phases[{i}]");
        }

        for (var i = 0; i < programme.Advice.Count; i++)
        {
            sources.Check(reader, File, $"{path}.advice[{i}].source", programme.Advice[i].Source);
        }
    }

    private void CheckPhase(Programme programme, int i, string path)
    {
        var phase = programme.Phases[i];
        CheckStatement(phase.Goal, $"{path}.goal");
        CheckStatement(phase.Running, $"{path}.running");
        foreach (var (statement, j) in phase.MoveOn.Select((statement, j) => (statement, j)))
        {
            CheckStatement(statement, $"{path}.moveOn[{j}]");
        }

        if (phase.FromWeek < 1 || (phase.ToWeek != 0 && phase.ToWeek < phase.FromWeek))
        {
            Fault($"{path}.toWeek", $"Weeks {phase.FromWeek} to {phase.ToWeek} are none.", "Count from 1; 0 leaves the end open.");
        }

        if (i > 0 && phase.Kind <= programme.Phases[i - 1].Kind)
        {
            Fault($"{path}.kind", $"'{phase.Kind}' does not come after '{programme.Phases[i - 1].Kind}'.", "Order: calm, load, run-again.");
        }

        if (phase.Exercises.Count == 0)
        {
            Fault($"{path}.exercises", "The phase has no exercise.", "Name at least one.");
        }

        for (var j = 0; j < phase.Exercises.Count; j++)
        {
            CheckExercise(programme.Condition, phase.Exercises[j], $"{path}.exercises[{j}]");
        }
    }

    private void CheckExercise(string condition, ProgrammeExercise item, string path)
    {
        DoseChecks.Check(reader, File, $"{path}.dose", item.Dose);
        switch (exercises.Find(item.Exercise))
        {
            case null:
                Fault($"{path}.exercise", $"There is no exercise '{item.Exercise}'.", "Use an id of Knowledge/exercises.json.");
                break;
            case { Kind: ExerciseKind.Clinician }:
                Fault($"{path}.exercise", $"'{item.Exercise}' is led by a clinician.", "Leave it out.");
                break;
            case var exercise when exercise.NotFor.Contains(condition):
                Fault($"{path}.exercise", $"'{item.Exercise}' is not for '{condition}'.", "Choose another exercise.");
                break;
        }
    }

    private void CheckStatement(Statement statement, string path) => sources.Check(reader, File, $"{path}.source", statement.Source);

    private void Fault(string path, string problem, string remedy) => reader.Fault(File, path, problem, remedy);
}
