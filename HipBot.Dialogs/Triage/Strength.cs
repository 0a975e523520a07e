namespace HipBot.Triage;

/// <summary>How far one finding moves the likelihood of a condition, graded as clinicians speak of it.</summary>
/// <remarks>
/// The one conversion of grades to likelihood ratios. Sources that give no figure speak of weak (below 2), moderate (2 to 5)
/// and strong (5 or more) findings; a grade stands for one ratio within its band, and a negative grade for the inverse.
/// The fourth grade is for what defines a condition, such as a groin lump that goes back for a hernia. Judgement, to be
/// confirmed by a clinician. Within its band each ratio is set where causes prove as likely as they are held to be among
/// simulated patients (docs/measures.md): this table is the one place where that is tuned.
/// </remarks>
public static class Strength
{
    /// <summary>The greatest grade; the least is its negative.</summary>
    public const int Greatest = 4;

    private static readonly double[] Ratios = [1, 1.75, 3.6, 10, 75];

    /// <summary>The likelihood ratio of a grade.</summary>
    /// <param name="grade">-4 to 4; 0 says nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The grade is outside -4 to 4.</exception>
    public static LikelihoodRatio ToRatio(int grade)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(grade, Greatest);
        ArgumentOutOfRangeException.ThrowIfLessThan(grade, -Greatest);
        return LikelihoodRatio.FromRatio(grade < 0 ? 1 / Ratios[-grade] : Ratios[grade]);
    }
}
