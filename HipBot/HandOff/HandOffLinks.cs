using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Builder;

namespace HipBot.HandOff;

/// <summary>Keeps notes in the state store under the hash of a token that only the link holds.</summary>
/// <remarks>Whoever reads the store cannot make a link; a note is gone after <see cref="KeptDays"/> days.</remarks>
internal sealed class HandOffLinks : IHandOffLinks
{
    private const int TokenBytes = 32;

    private readonly TimeProvider _clock;
    private readonly IStorage _storage;
    private readonly Uri _address;

    /// <param name="storage">Where notes are kept.</param>
    /// <param name="address">The address of this host, as a link names it.</param>
    /// <param name="clock">Tells when a note is too old.</param>
    public HandOffLinks(IStorage storage, Uri address, TimeProvider clock)
    {
        _storage = storage;
        _address = address;
        _clock = clock;
    }

    /// <inheritdoc />
    public int KeptDays => 7;

    /// <inheritdoc />
    public async Task<Uri?> KeepAsync(HandOffNote note, CancellationToken cancellationToken)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        await _storage.WriteAsync(new Dictionary<string, object> { [KeyOf(token)] = note }, cancellationToken);
        return new Uri(_address, $"{HandOffEndpoints.Path}/{token}");
    }

    /// <summary>The note behind a link; null where there is none, or where its time is over.</summary>
    public async Task<HandOffNote?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var key = KeyOf(token);
        var items = await _storage.ReadAsync([key], cancellationToken);
        if (!items.TryGetValue(key, out var item) || item is not HandOffNote note)
        {
            return null;
        }

        if (_clock.GetUtcNow() - note.WrittenAt <= TimeSpan.FromDays(KeptDays))
        {
            return note;
        }

        await _storage.DeleteAsync([key], cancellationToken);
        return null;
    }

    private static string KeyOf(string token) => "hand-off/" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
