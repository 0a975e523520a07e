using System.Text.Json;

namespace HipBot.Commands;

/// <summary>A rule of the data files as one line to read.</summary>
internal static class RuleWords
{
    public static string Of(JsonElement rule) => rule.ValueKind == JsonValueKind.Object
        ? string.Join(", and ", rule.EnumerateObject().Select(member => Of(member, rule)).Where(part => part.Length > 0))
        : rule.ToString().Replace(" | ", " or ", StringComparison.Ordinal);

    private static string Of(JsonProperty member, JsonElement rule) => member.Name switch
    {
        "all" => Join(member.Value, " and "),
        "any" => Join(member.Value, " or "),
        "none" when member.Value.GetArrayLength() == 0 => "always",
        "none" => $"none of {Join(member.Value, ", ")}",
        "atLeast" => $"at least {member.Value} of {Join(rule.GetProperty("of"), ", ")}",
        _ => "",
    };

    private static string Join(JsonElement parts, string between) =>
        "(" + string.Join(between, parts.EnumerateArray().Select(Of)) + ")";
}
