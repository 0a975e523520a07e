using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using HipBot.Knowledge;
using HipBot.Triage;
using static HipBot.Commands.Report.Html;

namespace HipBot.Commands.Report;

/// <summary>Rules of the data files in words that a clinician reads without knowing the files.</summary>
internal sealed partial class RuleText(KnowledgeBase knowledge)
{
    private const string Denied = "denied ";
    private const string Unsure = "unsure ";

    /// <summary>A rule as a sentence, or as a nested list where it has several parts.</summary>
    public XElement Of(JsonElement rule) => rule.ValueKind == JsonValueKind.String
        ? El("span", Line(rule.GetString()!))
        : El("div", [Class("rule"), .. rule.EnumerateObject().Select(member => Member(member, rule)).OfType<XElement>()]);

    /// <summary>One line of a rule, such as <c>aggravators: impact-hopping</c>, in words.</summary>
    public string Line(string line)
    {
        if (line.StartsWith('@'))
        {
            var term = knowledge.Terms.FirstOrDefault(term => term.Id == line[1..]);
            return term is null ? line : LowerFirst(term.Meaning.TrimEnd('.'));
        }

        return line.StartsWith(Unsure, StringComparison.Ordinal) ? $"not sure: {knowledge.Conversation.NameOf(line[Unsure.Length..]).ToLowerInvariant()}"
            : line.StartsWith(Denied, StringComparison.Ordinal) ? Values(line[Denied.Length..], FindingState.Absent)
            : line.Contains(": ", StringComparison.Ordinal) ? Values(line, FindingState.Present)
            : Bounds(line);
    }

    private XElement? Member(JsonProperty member, JsonElement rule) => member.Name switch
    {
        "all" => Parts("all of", member.Value),
        "any" => Parts("any of", member.Value),
        "none" => member.Value.GetArrayLength() > 0 ? Parts("and none of", member.Value) : El("span", "always"),
        "atLeast" => Parts($"at least {member.Value.GetInt32().ToString(CultureInfo.InvariantCulture)} of", rule.GetProperty("of")),
        _ => null,
    };

    private XElement Parts(string heading, JsonElement parts) => parts.GetArrayLength() == 1 && !heading.StartsWith("and none", StringComparison.Ordinal)
        ? Of(parts[0])
        : El("div", El("em", heading), List(parts.EnumerateArray().Select(Of)));

    private string Values(string line, FindingState state)
    {
        var slot = line.Split(": ", 2);
        var phrases = slot[1].Split(" | ").Select(value => knowledge.Phrases.Of(new Finding(slot[0], value, state)) ?? value);
        return string.Join(", or ", phrases);
    }

    private static string Bounds(string line)
    {
        var match = Comparison().Match(line);
        var (slot, than, bound) = (match.Groups["slot"].Value, match.Groups["than"].Value, match.Groups["bound"].Value);
        return slot switch
        {
            SlotIds.OnsetWhen => $"it began {Than(than, Duration(bound), "more than", "at least", "less than", "at most")} ago",
            SlotIds.Age => $"age {Than(than, bound, "over", "from", "under", "up to")}",
            _ => $"pain {Than(than, bound, "above", "from", "below", "up to")} out of 10",
        };
    }

    private static string Than(string than, string bound, string above, string from, string below, string upTo) => than switch
    {
        ">" => $"{above} {bound}",
        ">=" => $"{from} {bound}",
        "<" => $"{below} {bound}",
        "<=" => $"{upTo} {bound}",
        _ => bound.Replace("..", " to ", StringComparison.Ordinal),
    };

    // "P6W" is six weeks.
    private static string Duration(string bound) => $"{bound[1..^1]} {bound[^1] switch { 'D' => "days", 'W' => "weeks", 'M' => "months", _ => "years" }}";

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"^(?<slot>\S+) (?<than><=|>=|<|>)? ?(?<bound>\S+)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Comparison();
}
