using System.Text.Json;
using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>A piece of a template.</summary>
internal abstract record TemplateNode
{
    /// <summary>The values that the piece gives: one, several where it repeats, none where its <c>$when</c> is false.</summary>
    public abstract IEnumerable<JsonNode?> Expand(Scope scope);

    /// <summary>The piece as one value: null where there is none, an array where it repeats.</summary>
    public JsonNode? ExpandToOne(Scope scope) => Expand(scope).ToList() switch
    {
        [] => null,
        [var one] => one,
        var several => new JsonArray([.. several]),
    };

    internal sealed record Literal(JsonNode? Node) : TemplateNode
    {
        public override IEnumerable<JsonNode?> Expand(Scope scope) => [Node?.DeepClone()];
    }

    internal sealed record Text(TextTemplate Template) : TemplateNode
    {
        public override IEnumerable<JsonNode?> Expand(Scope scope) => [Template.Expand(scope)];
    }

    /// <summary>An array, whose items that give an array give each of its items, and whose items that give null give none.</summary>
    internal sealed record Array(IReadOnlyList<TemplateNode> Items) : TemplateNode
    {
        public override IEnumerable<JsonNode?> Expand(Scope scope) =>
            [new JsonArray([.. Items.SelectMany(item => item.Expand(scope)).SelectMany(Spread).OfType<JsonNode>()])];

        private static IEnumerable<JsonNode?> Spread(JsonNode? value) => value is JsonArray several ? several.Select(item => item?.DeepClone()) : [value];
    }

    /// <summary>An object, once for each scope that its <c>$data</c> gives and its <c>$when</c> keeps.</summary>
    internal sealed record Object(
        IReadOnlyList<KeyValuePair<string, TemplateNode>> Members,
        Func<Scope, IEnumerable<Scope>>? Data,
        TextTemplate? When) : TemplateNode
    {
        public override IEnumerable<JsonNode?> Expand(Scope scope) =>
            from inner in Data?.Invoke(scope) ?? [scope]
            where When is null || When.Evaluate(inner with { NamesMissing = false }).Node?.GetValueKind() == JsonValueKind.True
            select Build(inner);

        private JsonObject Build(Scope scope) =>
            new(Members.Select(member => KeyValuePair.Create(member.Key, member.Value.ExpandToOne(scope))));
    }
}
