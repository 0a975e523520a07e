using System.Text.Json.Nodes;

namespace HipBot.Cards.Templating;

internal static class CollectionFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Function.Of("createArray", 0, int.MaxValue, list => Lists.New(list)),
        Function.Of("count", list => Count(list)),
        Function.Of("contains", Contains),
        Function.Of("first", list => Ends(list, last: false)),
        Function.Of("last", list => Ends(list, last: true)),
        Function.Of("take", (list, count) => Take(list, Numbers.Whole(count))),
        Function.Of("skip", (list, count) => Lists.New(Lists.Of(list).Skip(Numbers.Whole(count)))),
        Function.Of("subArray", 2, 3, list => Slice(Lists.Of(list[0]), Numbers.Whole(list[1]), list.Length > 2 ? Numbers.Whole(list[2]) : Lists.Of(list[0]).Count)),
        Function.Of("reverse", list => Texts.Is(list) ? new string([.. Texts.Of(list).Reverse()]) : Lists.New(Lists.Of(list).Reverse())),
        Function.Of("unique", list => Lists.New(Unique(Lists.Of(list)))),
        Function.Of("union", 1, int.MaxValue, lists => Lists.New(Unique(lists.SelectMany(Lists.Of)))),
        Function.Of("intersection", 1, int.MaxValue, lists => Lists.New(Unique(Common([.. lists.Select(Lists.Of)])))),
        Function.Of("flatten", 1, 2, list => Lists.New(Flatten(Lists.Of(list[0]), list.Length > 1 ? Math.Max(Numbers.Whole(list[1]), 1) : 100))),
        Function.Of("join", 2, 3, Join),
        Function.Of("indexOf", (list, item) => IndexOf(list, item, last: false)),
        Function.Of("lastIndexOf", (list, item) => IndexOf(list, item, last: true)),
        Function.Of("indicesAndValues", Pairs),
    ];

    private static Value Count(JsonNode? list) => list switch
    {
        JsonArray items => items.Count,
        JsonObject members => members.Count,
        _ when Texts.Is(list) => Texts.Of(list).Length,
        _ => throw new ExpressionException($"{Texts.Describe(list)} has no count."),
    };

    private static Value Contains(JsonNode? list, JsonNode? item) => list switch
    {
        JsonArray items => Lists.Has(items, item),
        JsonObject members when Texts.Is(item) => !Scope.Member(members, Texts.Of(item)).IsMissing,
        _ when Texts.Is(list) && Texts.Is(item) => Texts.Of(list).Contains(Texts.Of(item), StringComparison.Ordinal),
        _ => false,
    };

    private static Value Ends(JsonNode? list, bool last) => list switch
    {
        JsonArray { Count: > 0 } items => items[last ? items.Count - 1 : 0],
        _ when Texts.Is(list) && Texts.Of(list) is { Length: > 0 } text => text[last ? text.Length - 1 : 0].ToString(),
        _ => Value.Null,
    };

    private static Value Take(JsonNode? list, int count) =>
        Texts.Is(list) ? new string([.. Texts.Of(list).Take(count)]) : Lists.New(Lists.Of(list).Take(count));

    private static Value Slice(JsonArray list, int start, int end) =>
        start >= 0 && start <= list.Count && end >= 0 && end <= list.Count
            ? Lists.New(list.Take(end).Skip(start))
            : throw new ExpressionException($"The array has no items from {start} to {end}.");

    private static List<JsonNode?> Unique(IEnumerable<JsonNode?> items) =>
        items.Aggregate(new List<JsonNode?>(), (kept, item) => Lists.Has(kept, item) ? kept : [.. kept, item]);

    private static IEnumerable<JsonNode?> Common(IReadOnlyList<JsonArray> lists) =>
        lists[0].Where(item => lists.All(list => Lists.Has(list, item)));

    private static IEnumerable<JsonNode?> Flatten(JsonArray list, int depth) =>
        list.SelectMany(item => item is JsonArray inner && depth > 0 ? Flatten(inner, depth - 1) : [item]);

    // The third argument stands before the last item: "a, b and c".
    private static Value Join(JsonNode?[] list)
    {
        var items = Lists.Of(list[0]).Select(Texts.Of).ToList();
        var between = Texts.Of(list[1]);
        return list.Length < 3 || items.Count < 2
            ? string.Join(between, items)
            : string.Join(between, items[..^1]) + Texts.Of(list[2]) + items[^1];
    }

    private static Value IndexOf(JsonNode? list, JsonNode? item, bool last)
    {
        if (list is JsonArray items)
        {
            var hits = Enumerable.Range(0, items.Count).Where(i => Logic.AreEqual(items[i], item));
            return last ? hits.LastOrDefault(-1) : hits.FirstOrDefault(-1);
        }

        var text = Texts.Expect(list);
        var part = Texts.Expect(item);
        return last ? text.LastIndexOf(part, StringComparison.Ordinal) : text.IndexOf(part, StringComparison.Ordinal);
    }

    private static Value Pairs(JsonNode? list) => list switch
    {
        JsonArray items => Lists.New(items.Select((item, i) => Pair(i, item))),
        JsonObject members => Lists.New(members.Select(member => Pair(member.Key, member.Value))),
        _ => throw new ExpressionException($"{Texts.Describe(list)} has no items."),
    };

    private static JsonObject Pair(JsonNode index, JsonNode? value) => new() { ["index"] = index, ["value"] = value?.DeepClone() };
}
