namespace HipBot.State;

/// <summary>An item of bot state as it is stored.</summary>
/// <param name="ETag">Changes with it.</param>
/// <param name="Json">What it holds.</param>
/// <param name="Version">How it is written.</param>
/// <param name="UsedOn">The day on which it was last read or written, as <see cref="Retention.DayOf"/> counts; null where that is not known.</param>
internal sealed record ItemRow(string ETag, string Json, int Version = StateUpgrades.Latest, int? UsedOn = null);
