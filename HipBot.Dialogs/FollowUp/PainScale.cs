using System.Globalization;
using HipBot.Dialogs;
using HipBot.Triage;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace HipBot.FollowUp;

/// <summary>The number that a person gives for their pain.</summary>
internal static class PainScale
{
    private const int Most = 10;

    /// <summary>The number as text, the larger of two; null where there is none from 0 to 10.</summary>
    public static string? In(Heard heard)
    {
        // "7 out of 10" is understood as how bad it is, whatever was asked.
        var told = heard.Findings.FirstOrDefault(finding => finding is { Slot: "severity", State: FindingState.Present })?.Value;
        if (told is not null && told.All(char.IsAsciiDigit))
        {
            return told;
        }

        var numbers = NumberRecognizer.RecognizeNumber(heard.Text, Culture.English)
            .Select(found => Convert.ToString(found.Resolution["value"], CultureInfo.InvariantCulture))
            .Select(text => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : -1)
            .Where(number => number is >= 0 and <= Most)
            .ToList();
        return numbers.Count > 0 ? Math.Ceiling(numbers.Max()).ToString(CultureInfo.InvariantCulture) : null;
    }
}
