using System.Globalization;
using HipBot.Dialogs;
using HipBot.Triage;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace HipBot.FollowUp;

/// <summary>The number that a person gives for their pain.</summary>
internal static class PainScale
{
    private const string Severity = "severity";
    private const int Most = 10;

    /// <summary>The number among findings, 0 to 10; null where there is none.</summary>
    public static int? ToldIn(IEnumerable<Finding> findings) =>
        findings.FirstOrDefault(finding => finding is { Slot: Severity, State: FindingState.Present }) is { } told
        && int.TryParse(told.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var pain) ? pain : null;

    /// <summary>The number as text, the larger of two; null where there is none from 0 to 10.</summary>
    public static string? In(Heard heard)
    {
        // "7 out of 10" is understood as how bad it is, whatever was asked.
        if (ToldIn(heard.Findings) is { } told)
        {
            return told.ToString(CultureInfo.InvariantCulture);
        }

        var numbers = NumberRecognizer.RecognizeNumber(heard.Text, Culture.English)
            .Select(found => Convert.ToString(found.Resolution["value"], CultureInfo.InvariantCulture))
            .Select(text => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : -1)
            .Where(number => number is >= 0 and <= Most)
            .ToList();
        return numbers.Count > 0 ? Math.Ceiling(numbers.Max()).ToString(CultureInfo.InvariantCulture) : null;
    }
}
