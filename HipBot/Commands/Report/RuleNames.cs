using HipBot.Triage;

namespace HipBot.Commands.Report;

/// <summary>Names for the rules that decide the level of care, and which of them hold.</summary>
internal static class RuleNames
{
    public static string Of(string flag, string row) => $"{flag} / {row}";

    /// <summary>The names of the rules that hold for an intake.</summary>
    public static IReadOnlySet<string> Holding(TriageModel model, Intake intake)
    {
        var facts = Facts.Of(intake, model.Slots);
        var flags = model.RedFlags.SelectMany(flag => flag.Cases.Select(row => (Name: Of(flag.Id, row.Id), row.When)));
        var levels = model.LevelRules.Concat(model.Conditions.SelectMany(condition => condition.Raises)).Select(rule => (Name: rule.Id, rule.When));
        var scope = model.OutOfScope.Select(rule => (Name: rule.Id, rule.When));
        return flags.Concat(levels).Concat(scope).Where(rule => rule.When.Holds(facts)).Select(rule => rule.Name).ToHashSet(StringComparer.Ordinal);
    }
}
