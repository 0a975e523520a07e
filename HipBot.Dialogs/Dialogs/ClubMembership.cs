namespace HipBot.Dialogs;

/// <summary>Which club the person of a private conversation belongs to, and what they said to being counted.</summary>
/// <param name="Club">Id of the club.</param>
/// <param name="Asked">Whether they were asked, or said so themselves.</param>
/// <param name="Agreed">Whether they are counted.</param>
public sealed record ClubMembership(string Club, bool Asked = false, bool Agreed = false);
