namespace HipBot.Cards;

/// <summary>One likely cause.</summary>
/// <param name="Name">Its plain name.</param>
/// <param name="Likelihood">How sure, in words, such as "fits best".</param>
/// <param name="Picture">Id of the picture of where it is felt; empty where there is none.</param>
/// <param name="PictureText">What the picture shows, for those who do not see it.</param>
/// <param name="About">What it is, in one sentence; empty for none.</param>
/// <param name="For">What this person said that speaks for it, strongest first.</param>
/// <param name="Against">What this person said that speaks against it, strongest first.</param>
public sealed record CauseRow(
    string Name,
    string Likelihood,
    string Picture,
    string PictureText,
    string About,
    IReadOnlyList<string> For,
    IReadOnlyList<string> Against);
