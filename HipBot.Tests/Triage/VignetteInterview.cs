using HipBot.Triage;

namespace HipBot.Tests.Triage;

/// <summary>An interview with the patient of a vignette, from the opening to the final assessment.</summary>
internal sealed record VignetteInterview(DevVignette Vignette, Assessment Assessment, IReadOnlyList<string> Asked)
{
    public static VignetteInterview Run(DevVignette vignette)
    {
        var intake = Intake.Empty with { Findings = vignette.Opening };
        while (Shipped.Interview.Decide(intake) is NextStep.Ask { Question.Slot: var slot })
        {
            intake = intake with { Findings = [.. intake.Findings, .. vignette.Answer(slot)], Asked = [.. intake.Asked, slot] };
        }

        return new(vignette, Shipped.Interview.Assess(intake), intake.Asked);
    }

    public bool IsFirstAccepted => Assessment.Causes.Take(1).Any(cause => Vignette.AcceptedCauses.Contains(cause.Id));

    public bool IsInFirstThree => Assessment.Causes.Take(3).Any(cause => Vignette.AcceptedCauses.Contains(cause.Id));

    public bool IsLevelRight => Vignette.AcceptedLevels.Contains(Assessment.Level);

    public bool IsUnderTriaged => Assessment.Level < Vignette.AcceptedLevels.Min();

    public override string ToString() =>
        $"{Vignette.Id} {(IsFirstAccepted ? "ok" : IsInFirstThree ? "3" : "X")} {(IsLevelRight ? "ok" : IsUnderTriaged ? "UNDER" : "over")} "
        + $"{Assessment.Level.ToId()} ({string.Join(' ', Assessment.Reasons)}) want {Vignette.Expected["level"]}; flags {string.Join(' ', Assessment.RedFlags.Select(flag => flag.Id))} want {Vignette.Expected["redFlag"]}; "
        + $"{string.Join(", ", Assessment.Causes.Take(4).Select(cause => $"{cause.Id} {cause.Probability:0.00}"))} want {Vignette.Expected["cause"]}; {Asked.Count}: {string.Join(' ', Asked)}";
}
