namespace HipBot.HandOff;

/// <summary>For a bot without web pages, such as the one in a terminal.</summary>
public sealed class NoHandOffLinks : IHandOffLinks
{
    /// <inheritdoc />
    public int KeptDays => 0;

    /// <inheritdoc />
    public Task<Uri?> KeepAsync(HandOffNote note, CancellationToken cancellationToken) => Task.FromResult<Uri?>(null);
}
