namespace HipBot.Knowledge;

/// <summary>How the bot follows up: when it asks, what, and what the answers mean: <c>Knowledge/check-ins.json</c>.</summary>
/// <param name="Schedule">The days on which it asks, in order.</param>
/// <param name="ScheduleSource">Ids of the sources behind the days.</param>
/// <param name="QuietFrom">The hour of the person's own day from which nobody is disturbed, 0 to 23.</param>
/// <param name="QuietTo">The hour until which nobody is disturbed, 0 to 23.</param>
/// <param name="Questions">What it asks.</param>
/// <param name="DaysOf">How many days an answer about exercise stands for.</param>
/// <param name="Dangers">The danger signs that it asks after.</param>
/// <param name="Rules">What the answers mean where there is a programme; the last one always holds.</param>
/// <param name="WithoutPlan">The same where there is none, since it should be seen first.</param>
/// <param name="Texts">What it says besides.</param>
public sealed record CheckIns(
    IReadOnlyList<CheckInDay> Schedule,
    IReadOnlyList<string> ScheduleSource,
    int QuietFrom,
    int QuietTo,
    IReadOnlyList<ConversationQuestion> Questions,
    IReadOnlyDictionary<string, int> DaysOf,
    IReadOnlyList<CheckInDanger> Dangers,
    IReadOnlyList<CheckInRule> Rules,
    IReadOnlyList<CheckInRule> WithoutPlan,
    CheckInTexts Texts)
{
    private const string Name = "Knowledge/check-ins.json";

    /// <summary>The danger signs to ask after with a likely cause.</summary>
    /// <param name="condition">Id of the cause; null where none is named.</param>
    public IEnumerable<CheckInDanger> DangersOf(string? condition) =>
        Dangers.Where(danger => danger.Conditions.Count == 0 || (condition is not null && danger.Conditions.Contains(condition)));

    internal static CheckIns? Read(KnowledgeReader reader, SourceList sources, ConditionList conditions)
    {
        var file = reader.Read<CheckIns?>(Name, null);
        if (file is null)
        {
            return null;
        }

        sources.Check(reader, Name, "$.scheduleSource", file.ScheduleSource);
        CheckSchedule(reader, file);
        CheckDangers(reader, sources, conditions, file.Dangers);
        CheckRules(reader, sources, file.Rules, "$.rules");
        CheckRules(reader, sources, file.WithoutPlan, "$.withoutPlan");
        return file;
    }

    private static void CheckSchedule(KnowledgeReader reader, CheckIns file)
    {
        for (var i = 0; i < file.Schedule.Count; i++)
        {
            if (file.Schedule[i].Days <= (i > 0 ? file.Schedule[i - 1].Days : 0))
            {
                reader.Fault(Name, $"$.schedule[{i}].days", $"'{file.Schedule[i].Id}' does not come after the one before.", "Put the days in order, from 1.");
            }
        }

        if (file.QuietFrom is < 0 or > 23 || file.QuietTo is < 0 or > 23 || file.QuietTo >= file.QuietFrom)
        {
            reader.Fault(Name, "$.quietFrom", $"From {file.QuietFrom} to {file.QuietTo} o'clock is no night.", "Use two hours from 0 to 23; the night begins on the evening before.");
        }
    }

    private static void CheckDangers(KnowledgeReader reader, SourceList sources, ConditionList conditions, IReadOnlyList<CheckInDanger> dangers)
    {
        for (var i = 0; i < dangers.Count; i++)
        {
            sources.Check(reader, Name, $"$.dangers[{i}].source", dangers[i].Source);
            foreach (var unknown in dangers[i].Conditions.Where(condition => conditions.Find(condition) is null))
            {
                reader.Fault(Name, $"$.dangers[{i}].conditions", $"There is no condition '{unknown}'.", "Use an id of Knowledge/conditions.");
            }
        }
    }

    private static void CheckRules(KnowledgeReader reader, SourceList sources, IReadOnlyList<CheckInRule> rules, string path)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            sources.Check(reader, Name, $"{path}[{i}].source", rules[i].Source);
        }

        if (rules.Count == 0 || rules[^1].When != new CheckInCriteria())
        {
            reader.Fault(Name, path, "The last rule does not hold always.", "End with a rule whose \"when\" is empty.");
        }
    }
}
