using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HipBot.Cards.Templating;

/// <summary>The part of JSONPath that card templates use: members, positions, <c>*</c>, <c>..</c> and <c>[?(@.name == 'value')]</c>.</summary>
internal static partial class JsonPath
{
    /// <summary>What the path selects: nothing is missing, one value is that value, several are an array.</summary>
    public static Value Select(JsonNode? node, string path)
    {
        IEnumerable<JsonNode?> selected = [node];
        var at = path.StartsWith('$') ? 1 : 0;
        while (at < path.Length)
        {
            var step = Step().Match(path, at);
            if (!step.Success)
            {
                throw new ExpressionException($"'{path[at..]}' is no JSON path.");
            }

            at += step.Length;
            selected = selected.SelectMany(one => step.Groups["deep"].Success ? WithDescendants(one) : [one]).SelectMany(one => Take(one, step)).ToList();
        }

        return selected.ToList() switch
        {
            [] => Value.Missing,
            [var one] => one,
            var several => Lists.New(several),
        };
    }

    private static IEnumerable<JsonNode?> Take(JsonNode? node, Match step) => node switch
    {
        _ when step.Groups["all"].Success => Children(node),
        JsonArray items when step.Groups["position"] is { Success: true } position => At(items, int.Parse(position.Value, CultureInfo.InvariantCulture)),
        _ when step.Groups["key"] is { Success: true } key => Children(node).Where(item => Passes(item, key.Value, step)),
        JsonObject members when step.Groups["name"] is { Success: true } name && members.TryGetPropertyValue(name.Value, out var value) => [value],
        _ => [],
    };

    private static IEnumerable<JsonNode?> At(JsonArray items, int position) =>
        position < items.Count ? [items[position]] : [];

    private static bool Passes(JsonNode? item, string key, Match step) =>
        item is JsonObject members
        && members.TryGetPropertyValue(key, out var value)
        && (Texts.Of(value) == step.Groups["value"].Value) == (step.Groups["operator"].Value == "==");

    private static IEnumerable<JsonNode?> Children(JsonNode? node) => node switch
    {
        JsonArray items => items,
        JsonObject members => members.Select(member => member.Value),
        _ => [],
    };

    private static IEnumerable<JsonNode?> WithDescendants(JsonNode? node) =>
        Children(node).SelectMany(WithDescendants).Prepend(node);

    [GeneratedRegex(
        """
        \G(?<deep>\.\.(?=[^\[]))?(?:\.\.|\.)?
        (?: (?<all>\*) | (?<name>\w+)
          | \[\s*(?: (?<all>\*) | (?<position>\d+) | '(?<name>[^']*)'
            | \?\(\s*@\.(?<key>\w+)\s*(?<operator>==|!=)\s*(?:'(?<value>[^']*)'|(?<value>[\w.]+))\s*\) )\s*\] )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Step();
}
