namespace HipBot.Cards;

/// <summary>What a word means.</summary>
/// <param name="Title">The word.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Source">Where that comes from, a line.</param>
/// <param name="Picture">Id of a picture that shows it; empty where there is none.</param>
/// <param name="PictureText">What the picture shows, for those who do not see it.</param>
public sealed record TermCard(string Title, string Meaning, string Source, string Picture, string PictureText) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "term";
}
