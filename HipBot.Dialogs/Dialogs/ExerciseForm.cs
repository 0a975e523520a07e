namespace HipBot.Dialogs;

/// <summary>How hard the form of an exercise is.</summary>
public enum ExerciseForm
{
    /// <summary>As it is described.</summary>
    Usual,

    /// <summary>Its easier form.</summary>
    Easier,

    /// <summary>Its harder form.</summary>
    Harder,
}
