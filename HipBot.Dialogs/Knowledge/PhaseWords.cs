namespace HipBot.Knowledge;

/// <summary>The words for the weeks of a phase; <c>{0}</c> and <c>{1}</c> stand for the weeks.</summary>
/// <param name="Range">From one week to another.</param>
/// <param name="One">A single week.</param>
/// <param name="Open">From a week on.</param>
public sealed record PhaseWords(string Range, string One, string Open);
