using System.Security.Cryptography;
using HipBot.Http;
using Microsoft.Bot.Builder;

namespace HipBot.MyData;

/// <summary>Keeps pages in the state store under the hash of a token that only the link holds.</summary>
/// <remarks>Whoever reads the store cannot make a link; a page is gone after <see cref="KeptDays"/> days.</remarks>
internal sealed class PrivatePages : IPrivatePages
{
    private const int TokenBytes = 32;

    private readonly TimeProvider _clock;
    private readonly IStorage _storage;
    private readonly Uri _address;

    /// <param name="storage">Where pages are kept.</param>
    /// <param name="address">The address of this host, as a link names it.</param>
    /// <param name="clock">Tells when a page is too old.</param>
    public PrivatePages(IStorage storage, Uri address, TimeProvider clock)
    {
        _storage = storage;
        _address = address;
        _clock = clock;
    }

    /// <inheritdoc />
    public int KeptDays => 7;

    /// <inheritdoc />
    public async Task<PrivatePage?> KeepAsync(string path, IPrivateContent content, CancellationToken cancellationToken)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        var key = KeyOf(path, token);
        await _storage.WriteAsync(new Dictionary<string, object> { [key] = content }, cancellationToken);
        return new(token, new(_address, $"/{path}/{token}"), key);
    }

    /// <summary>What the page behind a link shows; null where there is none, or where its time is over.</summary>
    public async Task<T?> FindAsync<T>(string path, string token, CancellationToken cancellationToken)
        where T : class, IPrivateContent
    {
        var key = KeyOf(path, token);
        var items = await _storage.ReadAsync([key], cancellationToken);
        if (!items.TryGetValue(key, out var item) || item is not T content)
        {
            return null;
        }

        if (_clock.GetUtcNow() - content.WrittenAt <= TimeSpan.FromDays(KeptDays))
        {
            return content;
        }

        await _storage.DeleteAsync([key], cancellationToken);
        return null;
    }

    /// <inheritdoc />
    public Task ForgetAsync(IEnumerable<string> keys, CancellationToken cancellationToken) => _storage.DeleteAsync([.. keys], cancellationToken);

    private static string KeyOf(string path, string token) => $"{path}/{LinkToken.HashOf(token)}";
}
