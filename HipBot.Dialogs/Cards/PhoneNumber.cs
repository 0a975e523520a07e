namespace HipBot.Cards;

/// <summary>A number to call.</summary>
/// <param name="Label">Who answers there, such as "Emergency services".</param>
/// <param name="Number">Digits as dialled, such as <c>999</c>.</param>
public sealed record PhoneNumber(string Label, string Number);
