namespace HipBot.MyData;

/// <summary>Keeps pages that only the holder of a link can read.</summary>
public interface IPrivatePages
{
    /// <summary>For how many days a page is kept.</summary>
    int KeptDays { get; }

    /// <summary>Keeps a page for a while.</summary>
    /// <param name="path">Where pages of this kind are shown, such as <see cref="PrivatePage.HandOff"/>.</param>
    /// <param name="content">What the page shows.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>How to reach it, which nobody can guess; null where there are no pages.</returns>
    Task<PrivatePage?> KeepAsync(string path, IPrivateContent content, CancellationToken cancellationToken);

    /// <summary>Forgets pages before their time.</summary>
    Task ForgetAsync(IEnumerable<string> keys, CancellationToken cancellationToken);
}
