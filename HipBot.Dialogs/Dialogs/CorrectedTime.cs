using System.Text.RegularExpressions;

namespace HipBot.Dialogs;

/// <summary>Reads "I said 3 weeks, more like 5" as "5 weeks ago": the second number takes the unit of the first.</summary>
internal static partial class CorrectedTime
{
    /// <summary>The utterance with such a correction written out; the utterance itself where it holds none.</summary>
    public static string Of(string utterance) => Corrected().Replace(
        utterance,
        match => SomethingElse().IsMatch(utterance.AsSpan(match.Index + match.Length)) ? match.Value : $"it began {match.Groups["right"].Value} {match.Groups["unit"].Value} ago");

    /// <summary>Whether the utterance names a length of time, so that its number is neither an age nor a score.</summary>
    public static bool IsIn(string utterance) => Unit().IsMatch(utterance);

    [GeneratedRegex(@"\b(?:hours?|days?|weeks?|wks?|months?|mths?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Unit();

    [GeneratedRegex(
        @"(?:\bi said\b\s*)?\b(?:\w+)\s+(?<unit>days?|weeks?|months?|years?|wks?|hours?)\b[\s,.;:-]*(?:(?:and|but|no|actually|well|it'?s|it was|its|really|wait|sorry|i meant?|rather|closer to|more like|make (?:it|that)|nearer|probably)[\s,]*)+(?<right>\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Corrected();

    // "Not 3 weeks, more like 5 months" and "… 7 out of 10" need no unit of the first number.
    [GeneratedRegex(@"\A\s*(?:days?|weeks?|months?|years?|wks?|hours?|/|%|out)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SomethingElse();
}
