namespace HipBot.MyData;

/// <summary>For a bot without web pages, such as the one in a terminal.</summary>
public sealed class NoPrivatePages : IPrivatePages
{
    /// <inheritdoc />
    public int KeptDays => 0;

    /// <inheritdoc />
    public Task<PrivatePage?> KeepAsync(string path, IPrivateContent content, CancellationToken cancellationToken) => Task.FromResult<PrivatePage?>(null);

    /// <inheritdoc />
    public Task ForgetAsync(IEnumerable<string> keys, CancellationToken cancellationToken) => Task.CompletedTask;
}
