namespace HipBot.Knowledge;

/// <summary>What a channel of the Bot Connector service can do; a row of <c>Knowledge/channels.json</c>.</summary>
/// <param name="Ids">Its channel ids, such as <c>slack</c>; empty for the row of all channels that have none of their own.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Cards">How it shows Adaptive Cards.</param>
/// <param name="Pictures">Which pictures it shows.</param>
/// <param name="Suggested">What it takes of suggested actions.</param>
/// <param name="Text">How it marks what is to be seen first.</param>
/// <param name="Longest">Characters (UTF-16 code units) of the longest message; at least 500.</param>
/// <param name="Typing">Whether it shows that the bot is typing.</param>
/// <param name="Update">Whether a message can be changed after it was sent.</param>
/// <param name="Delete">Whether a message can be deleted after it was sent.</param>
/// <param name="Groups">Whether it has conversations of several people.</param>
/// <param name="WritesFirst">Whether the bot can begin a private conversation with somebody whom it has met in a group.</param>
/// <param name="Later">Whether what the bot says days later arrives.</param>
/// <param name="Sources">The source behind each of these, by its name in the file.</param>
/// <param name="Assumed">Those without a source, with the reason for the value.</param>
public sealed record ChannelAbilities(
    IReadOnlyList<string> Ids,
    string Name,
    CardAbility Cards,
    PictureKind Pictures,
    SuggestedLimits Suggested,
    TextForm Text,
    int Longest,
    bool Typing,
    bool Update,
    bool Delete,
    bool Groups,
    bool WritesFirst,
    LaterMessages Later,
    IReadOnlyDictionary<string, string> Sources,
    IReadOnlyDictionary<string, string> Assumed)
{
    /// <summary>Whether it shows Adaptive Cards; where it does not, their plain-text twins are sent.</summary>
    public bool ShowsCards => Cards.Buttons != CardButtons.None;

    /// <summary>Whether a card that was sent can give way to another.</summary>
    public bool ReplacesCards => ShowsCards && Update;
}
