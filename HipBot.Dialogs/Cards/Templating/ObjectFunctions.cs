using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

internal static class ObjectFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Function.Of("setProperty", 3, 3, list => Set(Copy(list[0]), Texts.Expect(list[1]), list[2])),
        Function.Of("addProperty", 3, 3, list => Add(Copy(list[0]), Texts.Expect(list[1]), list[2])),
        Function.Of("removeProperty", (node, name) => Remove(Copy(node), Texts.Expect(name))),
        new("getProperty", 1, 2, Get),
        Function.Of("merge", 1, int.MaxValue, Merge),
        Function.Of("jPath", (node, path) => JsonPath.Select(node, Texts.Expect(path))),
    ];

    private static JsonObject Copy(JsonNode? node) =>
        node?.DeepClone() as JsonObject ?? throw new ExpressionException($"{Texts.Describe(node)} is no object.");

    private static Value Set(JsonObject members, string name, JsonNode? value)
    {
        members[name] = value?.DeepClone();
        return members;
    }

    private static Value Add(JsonObject members, string name, JsonNode? value) =>
        members.ContainsKey(name) ? throw new ExpressionException($"There is a '{name}' already.") : Set(members, name, value);

    private static Value Remove(JsonObject members, string name)
    {
        members.Remove(name);
        return members;
    }

    private static Value Get(IReadOnlyList<Expression> list, Scope scope)
    {
        var name = Texts.Expect(list[^1].Evaluate(scope).Node);
        var found = list.Count == 2 ? Scope.Member(list[0].Evaluate(scope).Node, name) : FollowDots(scope, name);
        return found.IsMissing ? $"${{{name}}}" : found;
    }

    private static Value FollowDots(Scope scope, string path) =>
        path.Split('.') is [var first, .. var rest]
            ? rest.Aggregate(scope.Find(first), (value, name) => Scope.Member(value.Node, name))
            : Value.Missing;

    private static Value Merge(JsonNode?[] list)
    {
        var merged = new JsonObject();
        foreach (var (name, value) in list.SelectMany(item => item is JsonArray several ? several.SelectMany(Copy) : Copy(item)))
        {
            merged[name] = value?.DeepClone();
        }

        return merged;
    }
}
