namespace HipBot.Knowledge;

/// <summary>The one conversion of graded frequencies to relative ones.</summary>
internal static class Frequencies
{
    /// <summary>How many times more often than the unit a condition is the cause; judgement, to be confirmed by a clinician.</summary>
    public static double ToRelative(this Frequency frequency) => frequency switch
    {
        Frequency.Common => 8,
        Frequency.Fair => 4,
        Frequency.Uncommon => 2,
        _ => 0.5,
    };
}
