namespace HipBot.Knowledge;

/// <summary>A day on which the bot asks how it goes.</summary>
/// <param name="Id">Kebab-case id, such as <c>day-7</c>.</param>
/// <param name="Days">Days after the assessment, from 1.</param>
/// <param name="AsksDays">Whether it asks on how many days the exercises were done.</param>
/// <param name="Heading">What stands above its questions.</param>
public sealed record CheckInDay(string Id, int Days, bool AsksDays, string Heading);
