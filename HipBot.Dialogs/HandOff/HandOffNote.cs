using HipBot.MyData;
using HipBot.Triage;

namespace HipBot.HandOff;

/// <summary>One page for a clinician: what the person said, what was found and denied, what was screened, what was advised and by which rules.</summary>
/// <remarks>Concrete collections only, so that it can be kept in state.</remarks>
/// <param name="WrittenAt">When the note was written.</param>
/// <param name="Sayings">The person's own words, in order, each with the question it answered.</param>
/// <param name="Present">What is there, by slot.</param>
/// <param name="Denied">What was denied, by slot: the pertinent negatives.</param>
/// <param name="Unsure">Names of the slots that were asked and left open.</param>
/// <param name="Flags">Every danger sign and how it stands.</param>
/// <param name="Level">Whom to see and how soon.</param>
/// <param name="Causes">Likely causes, most likely first.</param>
/// <param name="Advice">What the person was advised to do and to leave.</param>
/// <param name="Rules">Ids of the rules that decided.</param>
/// <param name="Findings">The findings in codes.</param>
public sealed record HandOffNote(
    DateTimeOffset WrittenAt,
    List<HandOffSaying> Sayings,
    List<HandOffRow> Present,
    List<HandOffRow> Denied,
    List<string> Unsure,
    List<HandOffFlag> Flags,
    HandOffRow Level,
    List<HandOffCause> Causes,
    List<string> Advice,
    List<string> Rules,
    List<Finding> Findings) : IPrivateContent;

/// <summary>A question and the words that answered it.</summary>
/// <param name="At">When they were said.</param>
/// <param name="Slot">The slot that was asked for; empty for what was said unasked.</param>
/// <param name="Question">The question in words; empty for what was said unasked.</param>
/// <param name="Words">The person's words; the label of what was tapped.</param>
public sealed record HandOffSaying(DateTimeOffset At, string Slot, string Question, string Words);

/// <summary>A heading and what stands under it.</summary>
public sealed record HandOffRow(string Label, string Text);

/// <summary>A danger sign and how it stands.</summary>
/// <param name="Id">Red-flag id, such as <c>cauda-equina</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Standing">Whether it holds.</param>
/// <param name="Grounds">The findings that raised it, in words; empty where it does not hold.</param>
public sealed record HandOffFlag(string Id, string Name, FlagStanding Standing, string Grounds);

/// <summary>A likely cause.</summary>
/// <param name="Id">Condition id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Likelihood">How sure, in words.</param>
/// <param name="For">What speaks for it.</param>
/// <param name="Against">What speaks against it.</param>
public sealed record HandOffCause(string Id, string Name, string Likelihood, string For, string Against);

/// <summary>How a danger sign stands.</summary>
public enum FlagStanding
{
    /// <summary>It holds.</summary>
    Holds,

    /// <summary>What was said rules it out.</summary>
    NotFound,

    /// <summary>Not enough was asked or answered to rule it out.</summary>
    Open,
}
