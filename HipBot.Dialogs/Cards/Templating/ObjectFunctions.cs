using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

internal static class ObjectFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Function.Of("setProperty", 3, 3, list => Set(Copy(list[0]), Texts.Expect(list[1]), list[2])),
        Function.Of("addProperty", 3, 3, list => Add(Copy(list[0]), Texts.Expect(list[1]), list[2])),
        Function.Of("removeProperty", (node, name) => Remove(Copy(node), Texts.Expect(name))),
        new("getProperty", 1, 3, Get),
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
        var values = list.Select(item => item.Evaluate(scope).Node).ToList();
        var found = values.Count == 1 ? scope.Find(Texts.Expect(values[0])) : Scope.Member(values[0], Texts.Expect(values[1]));
        return found.IsMissing && values.Count == 3 ? values[2] : found;
    }

    private static Value Merge(JsonNode?[] list)
    {
        var merged = new JsonObject();
        foreach (var (name, value) in list.SelectMany(Copy))
        {
            merged[name] = value?.DeepClone();
        }

        return merged;
    }
}
