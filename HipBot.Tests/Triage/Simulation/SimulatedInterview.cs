using HipBot.Triage;

namespace HipBot.Tests.Triage.Simulation;

/// <summary>An interview with a simulated patient in findings, from a partial opening to the final assessment.</summary>
internal sealed record SimulatedInterview(SimulatedPatient Patient, Assessment Assessment, IReadOnlyList<string> Asked)
{
    public static SimulatedInterview Run(SimulatedPatient patient)
    {
        var speaker = new PatientSpeaker(patient);
        var intake = Intake.Empty with { Findings = speaker.Opening() };
        while (Shipped.Interview.Decide(intake) is NextStep.Ask { Question.Slot: var slot })
        {
            intake = intake with { Findings = [.. intake.Findings, .. speaker.Answer(slot)], Asked = [.. intake.Asked, slot] };
        }

        return new(patient, Shipped.Interview.Assess(intake), intake.Asked);
    }

    /// <summary>The likeliest cause; null where none is named.</summary>
    public LikelyCause? First => Assessment.Causes is [var first, ..] ? first : null;

    public bool IsFirstAccepted => First is { } first && Patient.Accepted.Contains(first.Id);

    public bool IsInFirstThree => Assessment.Causes.Take(3).Any(cause => Patient.Accepted.Contains(cause.Id));

    public bool IsLevelRight => Patient.Levels.Contains(Assessment.Level);

    public bool IsUnderTriaged => Assessment.Level < Patient.Levels.Min();

    public bool IsOverTriaged => Assessment.Level > Patient.Levels.Max();

    public bool IsEmergency => Patient.Levels.Min() == LevelOfCare.Emergency;

    public bool IsFalseEmergency => Assessment.Level == LevelOfCare.Emergency && !Patient.Levels.Contains(LevelOfCare.Emergency);

    public override string ToString() =>
        $"{Patient.Condition} #{Patient.Seed} {(IsFirstAccepted ? "ok" : IsInFirstThree ? "3" : "X")} {(IsLevelRight ? "ok" : IsUnderTriaged ? "UNDER" : IsOverTriaged ? "OVER" : "?")} "
        + $"{Assessment.Level.ToId()} ({string.Join(' ', Assessment.Reasons)}) want {string.Join('|', Patient.Levels.Select(level => level.ToId()))}; "
        + $"{string.Join(", ", Assessment.Causes.Take(4).Select(cause => $"{cause.Id} {cause.Probability:0.00}"))}; {Asked.Count}: {string.Join(' ', Asked)}\n"
        + $"      truth {string.Join(' ', Patient.Truth.Findings.Select(finding => $"{finding.Slot}={finding.Value}"))}\n"
        + $"      heard {string.Join(' ', Assessment.Findings.Select(finding => $"{(finding.State == FindingState.Present ? "" : finding.State == FindingState.Absent ? "not:" : "?")}{finding.Slot}={finding.Value}"))}";
}
