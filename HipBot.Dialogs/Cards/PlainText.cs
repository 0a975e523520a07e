using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HipBot.Cards;

/// <summary>Reads an expanded card, before its buttons are stamped, into its plain-text twin.</summary>
internal sealed partial class PlainText
{
    private readonly List<CardChoice> _choices = [];
    private readonly List<CardPicture> _pictures = [];
    private readonly List<CardChoice> _scale = [];
    private readonly bool _hasAnswers;
    private readonly bool _hasInputs;
    private readonly ActionData? _gathers;

    private PlainText(JsonObject card)
    {
        var all = Descendants(card).ToList();
        var acts = all.Where(node => TypeOf(node) == "Action.Submit").ToList();
        _gathers = acts.Where(act => (string?)act["associatedInputs"] != "none").Select(ActionData.Of).FirstOrDefault(data => data.Value.Length == 0);
        _hasInputs = all.Any(node => TypeOf(node).StartsWith("Input.", StringComparison.Ordinal));
        _hasAnswers = acts.Any(act => ActionData.Of(act).Value.Length > 0);
    }

    /// <summary>The twin, in which <see cref="ChannelText.Bold"/> marks what is bold on the card; its choices and its pictures.</summary>
    public static Twin Of(JsonObject card)
    {
        var reader = new PlainText(card);
        var text = string.Concat(reader.Blocks(card["body"])) + "\n\n" + reader.Actions(card["actions"]);
        var takesSeveral = Descendants(card).Any(node => TypeOf(node) == "Input.ChoiceSet" && Text(node, "isMultiSelect") == "true");
        return new(text.Trim().Replace("\n\n\n", "\n\n", StringComparison.Ordinal), reader._choices, reader._scale, takesSeveral, reader._pictures);
    }

    /// <summary>Text without Markdown's signs for bold and links; list signs stay, since they read well as they are.</summary>
    public static string WithoutMarkdown(string text) =>
        Link().Replace(text.Replace("**", string.Empty, StringComparison.Ordinal), "$1 ($2)");

    /// <summary>What a twin is made of.</summary>
    internal sealed record Twin(string Marked, IReadOnlyList<CardChoice> Choices, IReadOnlyList<CardChoice> Scale, bool TakesSeveral, IReadOnlyList<CardPicture> Pictures);

    private IEnumerable<string> Blocks(JsonNode? items) =>
        from item in (items as JsonArray ?? []).OfType<JsonObject>()
        let text = Block(item)
        where text.Length > 0
        select ((string?)item["spacing"] is "none" or "small" ? "\n" : "\n\n") + text;

    private string Block(JsonObject item) => TypeOf(item) switch
    {
        "TextBlock" => Marked(Text(item, "text"), Text(item, "weight") == "bolder"),
        "RichTextBlock" => string.Concat((item["inlines"] as JsonArray ?? []).OfType<JsonObject>().Select(inline => Text(inline, "text"))),
        "Image" when item["isVisible"] is JsonValue visible && !(bool)visible => string.Empty,
        "Image" => Picture(Text(item, "url"), Text(item, "altText")),
        "FactSet" => Lines(item["facts"], fact => $"{WithoutMarkdown(Text(fact, "title"))}: {WithoutMarkdown(Text(fact, "value"))}"),
        "Container" => string.Concat(Blocks(item["items"])).Trim('\n'),
        "ColumnSet" => Columns(item),
        "ActionSet" => Actions(item["actions"]),
        "Input.ChoiceSet" => ChoiceSet(item),
        "Input.Number" or "Input.Text" => $"({Text(item, "label")})",
        _ => string.Empty,
    };

    private string Picture(string address, string text)
    {
        _pictures.Add(new(address, text));
        return text.Length > 0 ? $"[{text}]" : string.Empty;
    }

    // A whole heading is bold, or a few words at the beginning of a line; line by line, so that no mark goes over the end of one.
    private static string Marked(string text, bool isBold) => isBold && !text.Contains("**", StringComparison.Ordinal)
        ? string.Join('\n', WithoutMarkdown(text).Split('\n').Select(line => line.Length > 0 ? ChannelText.Bold + line + ChannelText.EndBold : line))
        : WithoutMarkdown(BoldWords().Replace(text, $"{ChannelText.Bold}$1{ChannelText.EndBold}"));

    private string Columns(JsonObject set)
    {
        var columns = (set["columns"] as JsonArray ?? []).OfType<JsonObject>().Select(column => string.Concat(Blocks(column["items"])).Trim('\n')).ToList();
        var isButtons = (set["columns"] as JsonArray ?? []).OfType<JsonObject>().All(column => (column["items"] as JsonArray ?? []).OfType<JsonObject>().All(item => TypeOf(item) == "ActionSet"));
        var separator = isButtons ? "\n" : ": ";
        return columns.Where(column => column.Length > 0).Aggregate(
            string.Empty,
            (row, column) => row.Length == 0 ? column : row + (row.StartsWith('[') || column.StartsWith('[') ? " " : separator) + column);
    }

    private string ChoiceSet(JsonObject set)
    {
        var choices = (set["choices"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        if (IsScale(set))
        {
            _scale.AddRange(choices.Select(choice => new CardChoice(Text(choice, "value"), CardActs.Answer, _gathers?.Slot ?? string.Empty, Text(choice, "value"), 0)));
            // Ends that are bare numbers say nothing that the label does not.
            var ends = choices is [var first, .., var last] && Text(first, "title") != Text(first, "value") ? $" ({Text(first, "title")}; {Text(last, "title")})" : string.Empty;
            return Text(set, "label") + ends;
        }

        var act = _gathers?.Act ?? CardActs.Answer;
        var lines = choices.Select(choice => Number(new(Text(choice, "title"), act, _gathers?.Slot ?? string.Empty, Text(choice, "value"), 0)));
        return string.Join('\n', lines.Prepend(Text(set, "label")));
    }

    private string Actions(JsonNode? actions) => Lines(actions, Action);

    private string Action(JsonObject action)
    {
        var title = Text(action, "title");
        if (TypeOf(action) == "Action.OpenUrl")
        {
            // A number to call stands in the title; where a link leads would be lost.
            return Text(action, "url") is var address && address.StartsWith("http", StringComparison.Ordinal) ? $"{title}: {address}" : title;
        }

        if (TypeOf(action) == "Action.ToggleVisibility")
        {
            return string.Empty;
        }

        var data = ActionData.Of(action);
        var choice = new CardChoice(title, data.Act, data.Slot, data.Value, 0);
        if (data == _gathers && _hasInputs)
        {
            return string.Empty;
        }

        // These stand on a card above the open question, whose numbers they must not take.
        return data.Act is not (CardActs.Change or CardActs.Confirm) && (data.Value.Length > 0 || !(_hasAnswers || _hasInputs)) ? Number(choice) : Name(choice);
    }

    private string Number(CardChoice choice)
    {
        var number = _choices.Count(other => other.Number > 0) + 1;
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{number}. ");
        var onMap = string.Create(CultureInfo.InvariantCulture, $"{number} · ");

        // A list that belongs to a numbered picture bears its numbers already.
        var title = choice.Title.StartsWith(onMap, StringComparison.Ordinal) ? choice.Title[onMap.Length..] : choice.Title;
        _choices.Add(choice with { Title = title, Number = number });
        return prefix + title;
    }

    private string Name(CardChoice choice)
    {
        _choices.Add(choice);
        return $"[{choice.Title}]";
    }

    private static string Lines(JsonNode? items, Func<JsonObject, string> line) =>
        string.Join('\n', (items as JsonArray ?? []).OfType<JsonObject>().Select(line).Where(text => text.Length > 0));

    // Where the values are numbers, the number that is typed is the answer and not the position of a choice.
    private static bool IsScale(JsonObject node) =>
        TypeOf(node) == "Input.ChoiceSet"
        && node["choices"] is JsonArray { Count: > 0 } choices
        && choices.OfType<JsonObject>().All(choice => int.TryParse(Text(choice, "value"), NumberStyles.None, CultureInfo.InvariantCulture, out _));

    private static IEnumerable<JsonObject> Descendants(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Descendants(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Descendants),
        _ => [],
    };

    private static string TypeOf(JsonObject node) => node["type"] is JsonValue value && value.TryGetValue<string>(out var type) ? type : string.Empty;

    private static string Text(JsonObject node, string name) => node[name] is { } value ? value.ToString() : string.Empty;

    [GeneratedRegex(@"\*\*([^*\n]+)\*\*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BoldWords();

    [GeneratedRegex(@"\[([^\]]+)\]\((https?:[^)\s]+)\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
