using System.Security.Cryptography;
using HipBot.Http;
using HipBot.State;
using Microsoft.Bot.Builder;

namespace HipBot.Club;

/// <summary>Links that open a private chat with what was said before: each works once, for half an hour, and then nothing is left of it.</summary>
/// <remarks>
/// Whoever takes a link gets what they could read in the channel anyway, and nothing of what is said afterwards. The store
/// holds a hash of the token, so that who reads it cannot make a link.
/// </remarks>
internal sealed class HandOverLinks
{
    public const int Minutes = 30;

    private const string Item = "hand-over";
    private const int TokenBytes = 24;
    private const int Attempts = 5;

    private readonly Uri _address;
    private readonly TimeProvider _clock;
    private readonly IStorage _storage;

    public HandOverLinks(IStorage storage, Uri address, TimeProvider clock)
    {
        _storage = storage;
        _address = address;
        _clock = clock;
    }

    /// <summary>Keeps what was said; the token stands after the <c>#</c>, which browsers tell no server.</summary>
    public async Task<Uri> KeepAsync(string words, RunningClub? club, string? locale, CancellationToken cancellationToken)
    {
        // Letters and digits alone: some channels take a line below for a sign of their own.
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        await ChangeAsync(waiting => waiting[LinkToken.HashOf(token)] = new(words, club?.Id ?? string.Empty, locale ?? string.Empty, _clock.GetUtcNow()), cancellationToken);
        return new Uri(_address, $"/#private={token}");
    }

    /// <summary>What was said, which is then gone; null where it was taken before, or its time is over.</summary>
    public async Task<HandOver?> TakeAsync(string token, CancellationToken cancellationToken)
    {
        HandOver? taken = null;
        await ChangeAsync(waiting => waiting.Remove(LinkToken.HashOf(token), out taken), cancellationToken);
        return taken;
    }

    /// <summary>Deletes what nobody took in time.</summary>
    public Task ForgetOldAsync(CancellationToken cancellationToken) => ChangeAsync(_ => { }, cancellationToken);

    private async Task ChangeAsync(Action<Dictionary<string, HandOver>> change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var items = await _storage.ReadAsync([Item], cancellationToken);
            var book = items.TryGetValue(Item, out var item) && item is HandOverBook kept ? kept : new();
            var before = book.Waiting.Count;
            var oldest = _clock.GetUtcNow() - TimeSpan.FromMinutes(Minutes);
            foreach (var (hash, _) in book.Waiting.Where(waiting => waiting.Value.At < oldest).ToList())
            {
                book.Waiting.Remove(hash);
            }

            change(book.Waiting);
            if (before == 0 && book.Waiting.Count == 0)
            {
                return;
            }

            try
            {
                await _storage.WriteAsync(new Dictionary<string, object> { [Item] = book }, cancellationToken);
                return;
            }
            catch (StateConflictException) when (attempt < Attempts)
            {
                // Somebody else took or left something; look again.
            }
        }
    }
}
