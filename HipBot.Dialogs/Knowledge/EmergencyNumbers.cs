namespace HipBot.Knowledge;

/// <summary>Whom to call in a region.</summary>
/// <param name="Region">ISO 3166 country code; empty for anywhere not listed.</param>
/// <param name="Emergency">Digits of the emergency number.</param>
/// <param name="Advice">Digits of the telephone advice line for what cannot wait but is no emergency; empty where there is none.</param>
/// <param name="Sources">Source ids.</param>
public sealed record EmergencyNumbers(string Region, string Emergency, string Advice, IReadOnlyList<string> Sources);
