namespace HipBot.Triage;

/// <summary>Whom to see and how soon, in rising order of urgency, so that a comparison says which is more urgent.</summary>
public enum LevelOfCare
{
    /// <summary>Not for this bot; point to the right help. Emergencies are screened for all the same.</summary>
    OutOfScope,

    /// <summary>Follow the plan; review at 2 weeks; seek care if not clearly better by 6 weeks, or sooner if worse.</summary>
    SelfCare,

    /// <summary>Book an ordinary appointment; adapt running meanwhile.</summary>
    Routine,

    /// <summary>See a doctor or physiotherapist within 7 days; no running meanwhile unless told otherwise.</summary>
    Week,

    /// <summary>Be seen by a clinician today; stop running.</summary>
    SameDay,

    /// <summary>Call the emergency number or go to an emergency department now.</summary>
    Emergency,
}
