using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace HipBot.State;

/// <summary>Sees to it that there is a key to seal state with, and a new one well before it is too old.</summary>
/// <remarks>
/// The library would make a key in the middle of whatever needs one, which can be the very transaction that the key would
/// have to wait for; so it is told not to, and keys are made here.
/// </remarks>
internal sealed class KeyRotation
{
    /// <summary>For so long a key seals; what it has sealed it opens for ever.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    // Hosts look for new keys once a day; none may be used before all of them know it.
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(3);

    private readonly IKeyManager _keys;
    private readonly TimeProvider _clock;

    public KeyRotation(IKeyManager keys, TimeProvider clock)
    {
        _keys = keys;
        _clock = clock;
    }

    public void Ensure()
    {
        var now = _clock.GetUtcNow();
        var newest = _keys.GetAllKeys().Where(key => !key.IsRevoked).Select(key => key.ExpirationDate).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        if (newest < now + Ahead)
        {
            var begins = newest > now ? newest : now;
            _keys.CreateNewKey(begins, begins + Lifetime);
        }
    }
}
