using System.Globalization;
using System.Text.RegularExpressions;
using HipBot.Triage;

namespace HipBot.Tests.Triage.Simulation;

/// <summary>A level that the clinical reference asks for when everything in a list is so.</summary>
/// <param name="Level">Level of care, at least.</param>
/// <param name="When">
/// <c>aggravators=stairs|sitting</c> (one of them), <c>!history=menopause</c> (none of them), <c>days&gt;42</c>, <c>age&lt;16</c>, <c>severity&gt;6</c>.
/// </param>
internal sealed partial record ReferenceRule(string Level, IReadOnlyList<string> When)
{
    public bool Holds(PatientTruth truth) => When.All(part => Holds(part, truth));

    private static bool Holds(string part, PatientTruth truth)
    {
        if (Comparison().Match(part) is { Success: true } match)
        {
            var bound = int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture);
            var number = match.Groups[1].Value == "days" ? truth.Days : truth.Number(match.Groups[1].Value);
            return match.Groups[2].Value == "<" ? number < bound : number > bound;
        }

        var values = part.TrimStart('!').Split('=', 2);
        return values[1].Split('|').Any(value => truth.Has(values[0], value)) != part.StartsWith('!');
    }

    [GeneratedRegex(@"^(days|age|severity)([<>])(\d+)$")]
    private static partial Regex Comparison();
}
