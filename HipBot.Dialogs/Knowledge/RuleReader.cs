using System.Text.Json;
using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>Reads rules, and notes a fault with its JSON path for what is no rule.</summary>
/// <remarks>
/// A rule is a line (see <see cref="CriterionParser"/>), the name of a term (<c>@limping</c>), or an object whose members
/// must all hold: <c>all</c>, <c>any</c>, <c>none</c>, and <c>atLeast</c> with <c>of</c>. Under <c>none</c>, what is unknown counts as not there.
/// </remarks>
internal sealed class RuleReader(KnowledgeReader reader, SlotVocabulary slots)
{
    private static readonly Rule Never = new Rule.AtLeast(1, []);

    private readonly Dictionary<string, Rule> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Rule> _byText = new(StringComparer.Ordinal);

    /// <summary>Gives a rule a name for the rules that are read after it.</summary>
    public void Define(string file, string path, string id, Rule rule)
    {
        if (!_terms.TryAdd(id, rule))
        {
            reader.Fault(file, path, $"Term '{id}' stands twice.", "Keep one of them.");
        }
    }

    /// <summary>Reads one rule; a rule that never holds where there is a fault.</summary>
    public Rule Read(string file, string path, JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => Once(json, () => ReadLine(file, path, json.GetString()!)),
        JsonValueKind.Object => Once(json, () => ReadObject(file, path, json)),
        _ => Fault(file, path, $"A rule is a text or an object, not {json.ValueKind}."),
    };

    // A rule that stands in several places is one rule, so that it is judged once.
    private Rule Once(JsonElement json, Func<Rule> read)
    {
        var text = json.GetRawText();
        if (_byText.TryGetValue(text, out var known))
        {
            return known;
        }

        var rule = read();
        if (ReferenceEquals(rule, Never) || rule.Number >= 0)
        {
            return rule;
        }

        return _byText[text] = rule with { Number = _byText.Count };
    }

    private Rule ReadLine(string file, string path, string line)
    {
        if (line.StartsWith('@'))
        {
            return _terms.GetValueOrDefault(line[1..]) ?? Fault(file, path, $"There is no term '{line}' before this place.");
        }

        var rule = CriterionParser.Parse(line, slots, out var problem);
        return rule ?? Fault(file, path, problem);
    }

    private Rule ReadObject(string file, string path, JsonElement json)
    {
        var parts = new List<Rule>();
        foreach (var member in json.EnumerateObject())
        {
            var here = $"{path}.{member.Name}";
            switch (member.Name)
            {
                case "all":
                    parts.Add(new Rule.All(ReadList(file, here, member.Value)));
                    break;
                case "any":
                    parts.Add(new Rule.AtLeast(1, ReadList(file, here, member.Value)));
                    break;
                case "none":
                    parts.Add(new Rule.None(ReadList(file, here, member.Value)));
                    break;
                case "atLeast" when json.TryGetProperty("of", out var of) && member.Value.TryGetInt32(out var count):
                    parts.Add(new Rule.AtLeast(count, ReadList(file, $"{path}.of", of)));
                    break;
                case "of" when json.TryGetProperty("atLeast", out _):
                    break;
                default:
                    return Fault(file, here, $"'{member.Name}' is no part of a rule.");
            }
        }

        return parts switch
        {
            [] => Fault(file, path, "The rule is empty."),
            [var only] => only,
            _ => new Rule.All(parts),
        };
    }

    private List<Rule> ReadList(string file, string path, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return [Fault(file, path, "A list of rules is expected.")];
        }

        return [.. json.EnumerateArray().Select((part, i) => Read(file, $"{path}[{i}]", part))];
    }

    private Rule Fault(string file, string path, string problem)
    {
        reader.Fault(file, path, problem, "Write it as the rules in Knowledge/terms.json are written, with slots and values of Knowledge/slots.json.");
        return Never;
    }
}
