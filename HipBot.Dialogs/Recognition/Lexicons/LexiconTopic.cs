namespace HipBot.Recognition;

/// <summary>One file of the lexicon: the phrases of a slot or theme.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Sign">Danger signs: a hedge ("maybe") leaves them present, and a present mention outweighs a denial.</param>
/// <param name="Lasting">True of the person, not of today: a past mention counts ("broke it ten years ago").</param>
/// <param name="Rules">The phrases and their meanings; a longer match hides a shorter one inside it.</param>
/// <param name="LookAlikes">Phrases that hold this topic's words and mean something else ("hay fever").</param>
public sealed record LexiconTopic(
    string Name,
    bool Sign,
    bool Lasting,
    IReadOnlyList<LexiconRule> Rules,
    IReadOnlyList<PatternNode> LookAlikes);
