namespace HipBot.HandOff;

/// <summary>Keeps notes where a clinician can read them.</summary>
public interface IHandOffLinks
{
    /// <summary>For how many days a note is kept.</summary>
    int KeptDays { get; }

    /// <summary>Keeps a note for a while.</summary>
    /// <returns>The private address of its page, which nobody can guess; null where there is no page to show it on.</returns>
    Task<Uri?> KeepAsync(HandOffNote note, CancellationToken cancellationToken);
}
