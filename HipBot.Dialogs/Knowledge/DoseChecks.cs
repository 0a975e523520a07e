namespace HipBot.Knowledge;

/// <summary>Whether a dose can be meant.</summary>
internal static class DoseChecks
{
    private const int MostSets = 6;
    private const int MostReps = 20;
    private const int LongestHold = 60;
    private const int LongestRest = 180;
    private const int LongestSession = 60;

    public static void Check(KnowledgeReader reader, string file, string path, Dose dose)
    {
        CheckRange(reader, file, $"{path}.sets", dose.Sets, MostSets);
        CheckRange(reader, file, $"{path}.reps", dose.Reps, MostReps);
        CheckRange(reader, file, $"{path}.holdSeconds", dose.HoldSeconds, LongestHold);
        CheckRange(reader, file, $"{path}.minutes", dose.Minutes, LongestSession);
        CheckRange(reader, file, $"{path}.restSeconds", new(dose.RestSeconds, dose.RestSeconds), LongestRest);
        CheckRange(reader, file, $"{path}.timesAWeek", new(dose.TimesAWeek, dose.TimesAWeek), 7);
    }

    private static void CheckRange(KnowledgeReader reader, string file, string path, NumberRange range, int most)
    {
        if (range.From < 0 || range.To < range.From || range.To > most)
        {
            reader.Fault(file, path, $"{range.From} to {range.To} is no dose.", $"Give a range within 0 to {most}; 0 to 0 where it does not apply.");
        }
    }
}
