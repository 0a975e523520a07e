using System.Globalization;
using System.Text.RegularExpressions;
using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>Reads the lines of which rules are made.</summary>
/// <remarks>
/// <c>location: lateral | diffuse</c> (one of these is there), <c>denied aggravators: impact-hopping</c>, <c>unsure location</c>,
/// <c>age &lt; 16</c>, <c>age 11..17</c>, <c>onset.when &gt; P6W</c>.
/// </remarks>
internal static partial class CriterionParser
{
    private const string DeniedWord = "denied ";
    private const string UnsureWord = "unsure ";

    /// <summary>The rule of a line; null with the problem where it is none.</summary>
    public static Rule? Parse(string line, SlotVocabulary slots, out string problem)
    {
        problem = "";
        var rule = line.StartsWith(DeniedWord, StringComparison.Ordinal) ? ParseValues(line[DeniedWord.Length..], denied: true)
            : line.StartsWith(UnsureWord, StringComparison.Ordinal) ? new Rule.Unsure(line[UnsureWord.Length..])
            : line.Contains(':', StringComparison.Ordinal) ? ParseValues(line, denied: false)
            : ParseBounds(line);
        if (rule is null)
        {
            problem = $"'{line}' is no criterion.";
            return null;
        }

        problem = Check(rule, slots);
        return problem.Length == 0 ? rule : null;
    }

    private static Rule? ParseValues(string text, bool denied)
    {
        var values = text.Split(':', 2);
        if (values.Length < 2)
        {
            return null;
        }

        var list = values[1].Split('|', StringSplitOptions.TrimEntries);
        return denied
            ? list.Length == 1 ? new Rule.Denied(values[0], list[0]) : null
            : new Rule.Value(values[0], list);
    }

    private static Rule.Between? ParseBounds(string line)
    {
        if (Range().Match(line) is { Success: true } range)
        {
            return new Rule.Between(range.Groups[1].Value, Number(range.Groups[2].Value), Number(range.Groups[3].Value), InDays: false);
        }

        if (Comparison().Match(line) is not { Success: true } match)
        {
            return null;
        }

        var inDays = Ago.TryDays(match.Groups[3].Value, out var bound);
        bound = inDays ? bound : Number(match.Groups[3].Value);
        var (least, most) = match.Groups[2].Value switch
        {
            "<" => (0, bound - 1),
            "<=" => (0, bound),
            ">" => (bound + 1, int.MaxValue),
            _ => (bound, int.MaxValue),
        };
        return new Rule.Between(match.Groups[1].Value, least, most, inDays);
    }

    private static string Check(Rule rule, SlotVocabulary slots)
    {
        var slot = rule.Slots.First();
        var kind = slots.Find(slot)?.Kind;
        return rule switch
        {
            _ when kind is null => $"There is no slot '{slot}'.",
            Rule.Value choice when choice.Values.FirstOrDefault(value => !slots.Takes(slot, value)) is { } odd => $"'{odd}' is no value of '{slot}'.",
            Rule.Denied denied when !slots.Takes(slot, denied.Denial) => $"'{denied.Denial}' is no value of '{slot}'.",
            Rule.Between between when kind != (between.InDays ? SlotKind.Ago : SlotKind.Number) => $"'{slot}' cannot be compared with this.",
            _ => "",
        };
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([a-z.-]+) (\d{1,3})\.\.(\d{1,3})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Range();

    [GeneratedRegex(@"^([a-z.-]+) (<|<=|>|>=) (\d{1,3}|P\d{1,3}[DWMY])$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Comparison();
}
