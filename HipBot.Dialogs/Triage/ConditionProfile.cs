namespace HipBot.Triage;

/// <summary>What the differential and the level of care need to know of one condition.</summary>
/// <param name="Id">Condition id, such as <c>gluteal-tendinopathy</c>.</param>
/// <param name="Frequency">How often it is the cause among runners with pain in the hip region; above 0, in any one unit.</param>
/// <param name="Level">Its usual level of care.</param>
/// <param name="Sites">Where it hurts.</param>
/// <param name="Evidence">The signs for and against it.</param>
/// <param name="Raises">What makes it more urgent than usual.</param>
public sealed record ConditionProfile(
    string Id,
    double Frequency,
    LevelOfCare Level,
    SiteProfile Sites,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<LevelRule> Raises);
