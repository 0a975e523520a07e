using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>One condition: its texts for the person, and the evidence by which it is recognised.</summary>
/// <param name="Id">Condition id, such as <c>gluteal-tendinopathy</c>.</param>
/// <param name="Name">Plain name, starting with a capital.</param>
/// <param name="AlsoCalled">What clinicians call it, or an everyday addition.</param>
/// <param name="Family">Conditions of one family may stand for another.</param>
/// <param name="Group">What the bot may do about it.</param>
/// <param name="Level">Its usual level of care.</param>
/// <param name="Frequency">How common it is among runners with pain in the hip region.</param>
/// <param name="PlainWords">What it is.</param>
/// <param name="Reasons">Why it comes.</param>
/// <param name="Do">What helps.</param>
/// <param name="DoNot">What to leave.</param>
/// <param name="Recovery">How long it takes.</param>
/// <param name="Prevention">How to keep it away.</param>
/// <param name="Sites">Grade of each place of pain, -4 to 4, by the values of <c>location</c>.</param>
/// <param name="Elsewhere">Grade of any other place.</param>
/// <param name="Evidence">The signs for and against it.</param>
/// <param name="Raises">What makes it more urgent than usual.</param>
/// <param name="Article">The article that its name takes within a sentence, "a" or "an"; absent where it takes none.</param>
public sealed record Condition(
    string Id,
    string Name,
    string AlsoCalled,
    string Family,
    CareGroup Group,
    LevelOfCare Level,
    Frequency Frequency,
    Statement PlainWords,
    IReadOnlyList<Statement> Reasons,
    IReadOnlyList<Statement> Do,
    IReadOnlyList<Statement> DoNot,
    Statement Recovery,
    IReadOnlyList<Statement> Prevention,
    IReadOnlyDictionary<string, int> Sites,
    int Elsewhere,
    IReadOnlyList<EvidenceRow> Evidence,
    IReadOnlyList<LevelRow> Raises,
    string? Article = null)
{
    /// <summary>Its name within a sentence: "a labral tear", "gluteal tendon pain"; abbreviations stay as they are.</summary>
    public string InSentence => Article is null ? LowerFirst(Name) : $"{Article} {LowerFirst(Name)}";

    /// <summary>Every statement, for checks and reports.</summary>
    public IEnumerable<Statement> Statements => [PlainWords, .. Reasons, .. Do, .. DoNot, Recovery, .. Prevention];

    /// <summary>A name as it stands within a sentence.</summary>
    internal static string LowerFirst(string name) =>
        name.Length > 1 && !char.IsUpper(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
