namespace HipBot.Knowledge;

/// <summary>Whom to call in a region.</summary>
/// <param name="Region">ISO 3166 country code; empty for anywhere not listed.</param>
/// <param name="Emergency">Digits of the emergency number.</param>
/// <param name="Advice">Digits of the telephone advice line for what cannot wait but is no emergency; empty where there is none.</param>
/// <param name="AdviceName">What that line is called; empty for a plain "health advice line".</param>
/// <param name="Today">How to be seen today without its being an emergency, in one sentence.</param>
/// <param name="Sources">Source ids.</param>
/// <param name="Words">What to call in a sentence, where the digits alone would promise too much; null for the digits.</param>
public sealed record EmergencyNumbers(
    string Region,
    string Emergency,
    string Advice,
    string AdviceName,
    string Today,
    IReadOnlyList<string> Sources,
    string? Words = null)
{
    /// <summary>What to call, as it stands in a sentence: <c>999</c>, or "your local emergency number (112 works in much of the world)".</summary>
    public string InSentence => Words ?? Emergency;

    /// <summary>A text with <c>{emergency}</c> and <c>{today}</c> filled in for the region.</summary>
    public string Fill(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace("{emergency}", InSentence, StringComparison.Ordinal).Replace("{today}", Today, StringComparison.Ordinal);
    }
}
