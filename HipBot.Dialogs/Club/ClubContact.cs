namespace HipBot.Club;

/// <summary>Whom members turn to about the club.</summary>
/// <param name="Name">Who that is.</param>
/// <param name="Address">An e-mail address, or a web address.</param>
public sealed record ClubContact(string Name, string Address);
