namespace HipBot.Knowledge;

/// <summary>One exercise as it is explained to a person.</summary>
/// <param name="Id">Id such as <c>ex-bridge</c>.</param>
/// <param name="Name">Its plain name.</param>
/// <param name="Kind">What sort it is.</param>
/// <param name="Purpose">What it is for, in one sentence.</param>
/// <param name="Muscles">Muscles that work, most important first.</param>
/// <param name="Equipment">What is needed; empty for nothing.</param>
/// <param name="Without">What to do where that is not at hand; empty where nothing is needed.</param>
/// <param name="Instead">Id of the exercise that takes its place where that is not at hand; empty where it is done another way.</param>
/// <param name="SetUp">How to get into position.</param>
/// <param name="Steps">The movement, step by step; at least one.</param>
/// <param name="Cue">What to think of while doing it, in a few words.</param>
/// <param name="Feel">What it should feel like.</param>
/// <param name="Mistakes">What often goes wrong.</param>
/// <param name="Dose">What to start with.</param>
/// <param name="PainLimit">The most pain that is all right while doing it, 0 to 10.</param>
/// <param name="Stop">When to stop.</param>
/// <param name="NotWhen">When not to do it.</param>
/// <param name="Easier">An easier form.</param>
/// <param name="Harder">A harder form.</param>
/// <param name="NotFor">Conditions with which it is never given.</param>
/// <param name="NotWith">Findings with which it is never given, each as "slot: value".</param>
/// <param name="PictureText">What its picture shows, for those who do not see it; the picture has the exercise’s id.</param>
/// <param name="Sources">Ids of the sources behind it.</param>
public sealed record Exercise(
    string Id,
    string Name,
    ExerciseKind Kind,
    string Purpose,
    IReadOnlyList<string> Muscles,
    IReadOnlyList<string> Equipment,
    string Without,
    string Instead,
    string SetUp,
    IReadOnlyList<string> Steps,
    string Cue,
    string Feel,
    IReadOnlyList<string> Mistakes,
    Dose Dose,
    int PainLimit,
    string Stop,
    string NotWhen,
    string Easier,
    string Harder,
    IReadOnlyList<string> NotFor,
    IReadOnlyList<string> NotWith,
    string PictureText,
    IReadOnlyList<string> Sources);
