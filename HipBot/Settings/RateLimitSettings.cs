namespace HipBot.Settings;

/// <summary>How much one caller may ask of the public endpoints.</summary>
internal sealed class RateLimitSettings
{
    public bool Enabled { get; set; } = true;

    /// <summary>Conversations and tokens for one address.</summary>
    public int ConversationsPerMinute { get; set; } = 120;

    /// <summary>Activities that one conversation takes.</summary>
    public int ActivitiesPerMinute { get; set; } = 240;

    /// <summary>Other calls for one conversation; the client polls at most five times a second.</summary>
    public int ReadsPerMinute { get; set; } = 900;

    public IEnumerable<string> Faults() =>
        from limit in new[]
        {
            (Key: nameof(ConversationsPerMinute), Value: ConversationsPerMinute),
            (Key: nameof(ActivitiesPerMinute), Value: ActivitiesPerMinute),
            (Key: nameof(ReadsPerMinute), Value: ReadsPerMinute),
        }
        where limit.Value is < 1 or > 1_000_000
        select $"RateLimits:{limit.Key} is {limit.Value}. Use 1 to 1000000, or RateLimits:Enabled=false for no limits.";
}
