namespace HipBot.Club;

/// <summary>What was said where others read along, on its way to a private chat.</summary>
/// <param name="Words">What was said.</param>
/// <param name="Club">Id of the club in whose channel it was said; empty for another group.</param>
/// <param name="Locale">The locale of the message; empty where unknown.</param>
/// <param name="At">When.</param>
public sealed record HandOver(string Words, string Club, string Locale, DateTimeOffset At);
