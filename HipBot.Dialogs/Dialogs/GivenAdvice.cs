using HipBot.Triage;

namespace HipBot.Dialogs;

/// <summary>What an assessment came to, so that a later one can say what has changed.</summary>
/// <param name="Level">The level of care.</param>
/// <param name="Cause">Id of the likeliest cause; null where none was named.</param>
public sealed record GivenAdvice(LevelOfCare Level, string? Cause)
{
    /// <summary>What an assessment comes to.</summary>
    public static GivenAdvice Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new(assessment.Level, assessment.Causes.Count > 0 ? assessment.Causes[0].Id : null);
    }
}
