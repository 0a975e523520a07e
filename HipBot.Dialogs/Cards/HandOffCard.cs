using HipBot.HandOff;

namespace HipBot.Cards;

/// <summary>The note for a clinician, in short.</summary>
/// <param name="Complaint">The person's first words.</param>
/// <param name="Present">What is there.</param>
/// <param name="Denied">The pertinent negatives.</param>
/// <param name="Flags">Names of the danger signs that hold, with their grounds.</param>
/// <param name="OpenFlags">Names of the danger signs that were not ruled out.</param>
/// <param name="Level">Whom to see and how soon.</param>
/// <param name="Causes">Likely causes, each with how sure.</param>
/// <param name="Link">The private address of the whole page; empty where there is none.</param>
/// <param name="KeptDays">For how many days the page is kept.</param>
public sealed record HandOffCard(
    string Complaint,
    IReadOnlyList<HandOffRow> Present,
    IReadOnlyList<HandOffRow> Denied,
    IReadOnlyList<HandOffRow> Flags,
    IReadOnlyList<string> OpenFlags,
    string Level,
    IReadOnlyList<string> Causes,
    string Link,
    int KeptDays) : ICard
{
    /// <inheritdoc />
    public string TemplateName => "hand-off";

    /// <summary>The card of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="link">The private address of its page; null where there is none.</param>
    /// <param name="keptDays">For how many days the page is kept.</param>
    public static HandOffCard From(HandOffNote note, Uri? link, int keptDays)
    {
        ArgumentNullException.ThrowIfNull(note);
        return new(
            note.Sayings.Count > 0 ? note.Sayings[0].Words : string.Empty,
            note.Present,
            note.Denied,
            [.. note.Flags.Where(flag => flag.Standing == FlagStanding.Holds).Select(flag => new HandOffRow(flag.Name, flag.Grounds))],
            [.. note.Flags.Where(flag => flag.Standing == FlagStanding.Open).Select(flag => flag.Name)],
            note.Level.Label,
            [.. note.Causes.Select(cause => $"{cause.Name} ({cause.Likelihood})")],
            link?.ToString() ?? string.Empty,
            keptDays);
    }
}
