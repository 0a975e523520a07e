namespace HipBot.State;

/// <summary>An item of bot state that is to be written.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Expected">The ETag that it was read with; empty where it must be new, null to overwrite whatever is there.</param>
/// <param name="Json">What it holds.</param>
/// <param name="UsedOn">The day, as <see cref="Retention.DayOf"/> counts.</param>
internal sealed record ItemWrite(string Key, string? Expected, string Json, int UsedOn)
{
    /// <summary>The ETag that it has once it is written.</summary>
    public string ETag { get; } = Guid.NewGuid().ToString("N");
}
