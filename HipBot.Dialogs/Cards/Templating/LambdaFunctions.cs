using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

/// <summary>Functions that evaluate one of their arguments for every item: <c>where(list, x, x.age > 3)</c>.</summary>
internal static class LambdaFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        new("foreach", 3, 3, Map),
        new("select", 3, 3, Map),
        new("where", 3, 3, Where),
        new("any", 3, 3, (list, scope) => Each(list, scope).Any(pair => Logic.IsTrue(list[2], pair.Inner))),
        new("all", 3, 3, (list, scope) => Each(list, scope).All(pair => Logic.IsTrue(list[2], pair.Inner))),
        new("sortBy", 1, 2, (list, scope) => Sort(list, scope, descending: false)),
        new("sortByDescending", 1, 2, (list, scope) => Sort(list, scope, descending: true)),
    ];

    private static Value Map(IReadOnlyList<Expression> list, Scope scope) =>
        Lists.New(Each(list, scope).Select(pair => Function.ValueOf(list[2], pair.Inner)));

    private static Value Where(IReadOnlyList<Expression> list, Scope scope)
    {
        var kept = Each(list, scope).Where(pair => Logic.IsTrue(list[2], pair.Inner)).Select(pair => pair.Item);
        return list[0].Evaluate(scope).Node is JsonObject
            ? new JsonObject(kept.Select(item => KeyValuePair.Create(Texts.Of(item!["key"]), item["value"]?.DeepClone())))
            : Lists.New(kept);
    }

    // The members of an object are gone through as { key, value } pairs.
    private static IEnumerable<(JsonNode? Item, Scope Inner)> Each(IReadOnlyList<Expression> list, Scope scope)
    {
        var variable = (list[1] as Expression.Name)?.Id ?? throw new ExpressionException("The second argument is the name of the item.");
        IEnumerable<JsonNode?> items = list[0].Evaluate(scope).Node switch
        {
            JsonArray array => array,
            JsonObject members => members.Select(member => new JsonObject { ["key"] = member.Key, ["value"] = member.Value?.DeepClone() }),
            var other => throw new ExpressionException($"{Texts.Describe(other)} has no items."),
        };
        return items.Select(item => (item, scope.With(variable, item)));
    }

    private static Value Sort(IReadOnlyList<Expression> list, Scope scope, bool descending)
    {
        var items = Lists.Of(list[0].Evaluate(scope).Node);
        var member = list.Count > 1 ? Texts.Expect(list[1].Evaluate(scope).Node) : null;
        var keyed = items.Select(item => (Item: item, Key: member is null ? item : Scope.Member(item, member).Node)).ToList();
        var keys = keyed.Where(pair => pair.Key is not null).ToList();
        if (!keys.All(pair => Texts.Is(pair.Key)) && !keys.All(pair => Numbers.Is(pair.Key)))
        {
            throw new ExpressionException("Only numbers alone or texts alone can be sorted.");
        }

        var order = Comparer<JsonNode?>.Create((one, other) => Texts.Is(one) && Texts.Is(other) ? InAlphabet(Texts.Of(one), Texts.Of(other)) : Logic.Compare(one, other) ?? 0);
        var sorted = descending ? keyed.OrderByDescending(pair => pair.Key, order) : keyed.OrderBy(pair => pair.Key, order);
        return Lists.New(sorted.Select(pair => pair.Item));
    }

    // As in a dictionary: "e" before "H", and of the same letters the small ones first.
    private static int InAlphabet(string one, string other) =>
        string.Compare(one, other, StringComparison.OrdinalIgnoreCase) is var order and not 0 ? order : string.CompareOrdinal(other, one);
}
