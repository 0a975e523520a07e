namespace HipBot.Knowledge;

/// <summary>What the bot says about what it keeps of a person; each member one text in plain words.</summary>
public sealed record MyDataTexts(
    string Understood,
    string Said,
    string Advice,
    string CheckIns,
    string CheckInsText,
    string AtHand,
    string Past,
    string Pages,
    string PagesText,
    string Club,
    string ClubCounted,
    string ClubNotCounted,
    string FileAbout,
    string Forgotten,
    string NothingToForget,
    string Date)
{
    private const string Name = "Knowledge/my-data.json";

    internal static MyDataTexts? Read(KnowledgeReader reader) => reader.Read<MyDataTexts?>(Name, null);
}
