namespace HipBot.State;

/// <summary>An item of bot state as it is stored.</summary>
/// <param name="ETag">Changes with it.</param>
/// <param name="Json">What it holds.</param>
/// <param name="Version">How it is written.</param>
internal sealed record ItemRow(string ETag, string Json, int Version = StateUpgrades.Latest);
