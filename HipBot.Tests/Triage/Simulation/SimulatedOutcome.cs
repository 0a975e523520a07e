using HipBot.Commands.Evaluation;

namespace HipBot.Tests.Triage.Simulation;

/// <summary>How an interview with one simulated patient went, by findings or by text.</summary>
internal sealed record SimulatedOutcome(
    string Condition,
    bool First,
    bool FirstThree,
    bool LevelRight,
    bool Under,
    bool Over,
    bool IsEmergency,
    bool FalseEmergency,
    int Asked)
{
    public static SimulatedOutcome Of(SimulatedInterview one) => new(
        one.Patient.Condition ?? "none", one.IsFirstAccepted, one.IsInFirstThree, one.IsLevelRight, one.IsUnderTriaged, one.IsOverTriaged, one.IsEmergency, one.IsFalseEmergency, one.Asked.Count);

    public static SimulatedOutcome Of(VignetteResult one) => new(
        one.Vignette.Expected.Cause, one.IsFirst, one.IsShortlisted, one.IsLevelRight, one.IsUnderTriaged, one.IsOverTriaged, one.IsEmergency, one.IsFalseEmergency, one.Asked.Count);
}
