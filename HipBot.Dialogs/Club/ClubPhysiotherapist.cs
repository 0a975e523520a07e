namespace HipBot.Club;

/// <summary>Who looks after members.</summary>
/// <param name="Name">Who that is.</param>
/// <param name="Booking">An https address where members book.</param>
public sealed record ClubPhysiotherapist(string Name, string Booking);
