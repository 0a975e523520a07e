namespace HipBot.State;

/// <summary>An item of bot state as it is stored.</summary>
internal sealed record ItemRow(string ETag, string Json);
