using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>What names mean at one place of a template.</summary>
/// <param name="Data">The nearest <c>$data</c>.</param>
/// <param name="Root">The data of the whole template.</param>
/// <param name="Host">The second data object.</param>
/// <param name="Index">Position in the nearest repeat, from 0; null outside one.</param>
/// <param name="Locals">The variable of a <c>foreach</c> or <c>where</c> around; null outside one.</param>
/// <param name="NamesMissing">Whether a path that leads nowhere is the text <c>${path}</c> to a function; in a <c>$when</c> it is null.</param>
internal sealed record Scope(Value Data, JsonNode? Root, JsonNode? Host, int? Index = null, Scope.Local? Locals = null, bool NamesMissing = true)
{
    public Value Find(string name) => name switch
    {
        "$data" => Data,
        "$root" => Root,
        "$host" => Host is null ? Value.Missing : Host,
        "$index" => Index is { } index ? (Value)index : Value.Missing,
        _ => FindLocal(name) ?? Member(Data.Node, name),
    };

    public Scope With(string name, JsonNode? value) => this with { Locals = new(name, value, Locals) };

    /// <summary>A member by its name; where none is spelt so, one that differs in case only.</summary>
    public static Value Member(JsonNode? node, string name)
    {
        if (node is not JsonObject members)
        {
            return Value.Missing;
        }

        if (members.TryGetPropertyValue(name, out var value))
        {
            return value;
        }

        var similar = members.Where(member => string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase)).Take(1).ToList();
        return similar.Count > 0 ? similar[0].Value : Value.Missing;
    }

    private Value? FindLocal(string name)
    {
        for (var local = Locals; local is not null; local = local.Outer)
        {
            if (local.Name == name)
            {
                return local.Value;
            }
        }

        return null;
    }

    internal sealed record Local(string Name, JsonNode? Value, Local? Outer);
}
