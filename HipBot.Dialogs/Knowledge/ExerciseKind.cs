namespace HipBot.Knowledge;

/// <summary>What sort of exercise it is.</summary>
public enum ExerciseKind
{
    /// <summary>Makes a muscle or tendon stronger.</summary>
    Strength,

    /// <summary>Lengthens a muscle.</summary>
    Stretch,

    /// <summary>Massage of oneself or by a therapist.</summary>
    Release,

    /// <summary>Moves the joint through its range.</summary>
    Mobility,

    /// <summary>Keeps fit without landing.</summary>
    Cardio,

    /// <summary>Running itself.</summary>
    Running,

    /// <summary>Only with a clinician; the bot names it and gives no plan.</summary>
    Clinician,
}
