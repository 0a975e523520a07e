namespace HipBot.Knowledge;

/// <summary>What a file of <c>Knowledge/lexicon/slots</c> holds: phrases and what they mean.</summary>
/// <param name="About">For readers: what the file covers.</param>
internal sealed record LexiconFile(
    string About,
    IReadOnlyList<LexiconFile.Row> Rules,
    IReadOnlyList<string>? LookAlikes = null,
    bool Sign = false,
    bool Lasting = false)
{
    public static LexiconFile Empty { get; } = new(string.Empty, []);

    internal sealed record Row(
        IReadOnlyList<string> Say,
        IReadOnlyList<string>? Means = null,
        IReadOnlyList<string>? Worse = null,
        IReadOnlyList<string>? Better = null,
        IReadOnlyList<string>? Spreads = null,
        IReadOnlyList<string>? Denied = null,
        string? Asked = null,
        IReadOnlyList<string>? With = null,
        bool AboutOther = false,
        bool Alone = false);
}
