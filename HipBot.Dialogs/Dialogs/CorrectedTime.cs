using System.Text.RegularExpressions;

namespace HipBot.Dialogs;

/// <summary>Reads "I said 3 weeks, more like 5" as "5 weeks": the second number takes the unit of the first.</summary>
internal static partial class CorrectedTime
{
    /// <summary>The utterance with such a correction written out; the utterance itself where it holds none.</summary>
    public static string Of(string utterance) => Corrected().Replace(utterance, match => $"for {match.Groups["right"].Value} {match.Groups["unit"].Value}");

    [GeneratedRegex(
        @"(?:\bi said\b\s*)?\b(?:\w+)\s+(?<unit>days?|weeks?|months?|years?|wks?|hours?)\b[\s,.;:-]*(?:(?:and|but|no|actually|well|it'?s|it was|its|really|wait|sorry|i meant?|rather|closer to|more like|make (?:it|that)|nearer|probably)[\s,]*)+(?<right>\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!\s*(?:days?|weeks?|months?|years?|wks?|hours?|/|%|out))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 200)]
    private static partial Regex Corrected();
}
