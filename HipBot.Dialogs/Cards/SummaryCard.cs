namespace HipBot.Cards;

/// <summary>The end of a session of exercises.</summary>
/// <param name="Done">Names of the exercises that were done; empty where none was.</param>
/// <param name="LeftOut">Names of those left out, or stopped because they hurt.</param>
/// <param name="Next">When to do it again and what to watch until then.</param>
/// <param name="SafetyNet">When to get help at once.</param>
public sealed record SummaryCard(
    IReadOnlyList<string> Done,
    IReadOnlyList<string> LeftOut,
    IReadOnlyList<string> Next,
    string SafetyNet) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "summary";
}
