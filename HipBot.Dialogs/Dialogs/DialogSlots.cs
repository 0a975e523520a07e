namespace HipBot.Dialogs;

/// <summary>The questions of the conversation itself, beside the slots of triage.</summary>
internal static class DialogSlots
{
    /// <summary>May we go on?</summary>
    public const string Consent = "consent";

    /// <summary>Are you getting help, or was it a misunderstanding?</summary>
    public const string AfterEscalation = "after.escalation";

    /// <summary>What next, now that the assessment is given?</summary>
    public const string AfterAssessment = "after.assessment";

    /// <summary>Begin the exercises now?</summary>
    public const string AfterProgramme = "after.programme";

    /// <summary>How did this exercise go?</summary>
    public const string AfterExercise = "after.exercise";

    /// <summary>Anything else?</summary>
    public const string AfterMore = "after.more";

    /// <summary>Is this the same trouble as last time, or something new?</summary>
    public const string AfterReturn = "after.return";

    /// <summary>Shall the bot check in?</summary>
    public const string AfterCheckIn = "after.check-in";

    /// <summary>Better, the same or worse?</summary>
    public const string AfterTrend = "after.trend";

    /// <summary>How bad at its worst?</summary>
    public const string AfterPain = "after.pain";

    /// <summary>On how many days were the exercises done?</summary>
    public const string AfterDays = "after.days";

    /// <summary>Has a clinician seen it?</summary>
    public const string AfterSeen = "after.seen";

    /// <summary>Is there a new danger sign?</summary>
    public const string AfterDanger = "after.danger";

    /// <summary>Are the criteria for the next phase met?</summary>
    public const string AfterMoveOn = "after.move-on";
}
