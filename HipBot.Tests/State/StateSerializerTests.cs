using HipBot.State;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.State;

public sealed class StateSerializerTests
{
    private static readonly StateSerializer Serializer = new(new([new("Note", typeof(Note))]));

    [Fact]
    public void DialogStack_SurvivesJson()
    {
        var state = new Dictionary<string, object>
        {
            ["DialogState"] = new DialogState(
            [
                new DialogInstance
                {
                    Id = "main",
                    State = new Dictionary<string, object>
                    {
                        ["options"] = new PromptOptions { Prompt = new Activity { Type = "message", Text = "Where?" } },
                        ["values"] = new Dictionary<string, object> { ["note"] = new Note("x", ["a", "b"]), ["asked"] = 3 },
                        ["dialogs"] = new DialogState(),
                    },
                },
            ]),
        };

        var copy = (Dictionary<string, object>)Serializer.Deserialize(Serializer.Serialize(state))!;

        var dialog = Assert.Single(((DialogState)copy["DialogState"]).DialogStack);
        var values = Assert.IsType<Dictionary<string, object>>(dialog.State["values"]);
        Assert.Equal("Where?", Assert.IsType<PromptOptions>(dialog.State["options"]).Prompt.Text);
        Assert.Equal(["a", "b"], Assert.IsType<Note>(values["note"]).Lines);
        Assert.Equal(3L, values["asked"]);
        Assert.IsType<DialogState>(dialog.State["dialogs"]);
    }

    [Fact]
    public void TextThatLooksLikeADate_StaysText()
    {
        var state = new Dictionary<string, object> { ["when"] = "2026-03-02T09:30:00Z" };

        Assert.Equal("2026-03-02T09:30:00Z", ((Dictionary<string, object>)Serializer.Deserialize(Serializer.Serialize(state))!)["when"]);
    }

    [Fact]
    public void ReadOnlyLists_ComeBackAsLists()
    {
        IReadOnlyList<Note> notes = [new("a", []), new("b", [])];

        var copy = Serializer.Deserialize(Serializer.Serialize(new Dictionary<string, object> { ["notes"] = notes }));

        Assert.Equal(["a", "b"], Assert.IsType<List<Note>>(((Dictionary<string, object>)copy!)["notes"]).Select(note => note.Title));
    }

    [Fact]
    public void StoredText_NamesNoDotnetType()
    {
        var json = Serializer.Serialize(new Dictionary<string, object> { ["note"] = new Note("x", []) });

        Assert.Equal("Note", (string?)JObject.Parse(json)["note"]!["$type"]);
        Assert.DoesNotContain("HipBot", json, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.IO.FileInfo, System.Runtime")]
    [InlineData("System.Diagnostics.Process")]
    [InlineData("list:System.Object")]
    [InlineData("map:")]
    [InlineData("Nobody")]
    public void UnknownTypeName_IsRefusedAndNamed(string type)
    {
        var json = $$$"""{"$type":"map:object","x":{"$type":"{{{type}}}","fileName":"/etc/passwd"}}""";

        var refusal = Assert.ThrowsAny<JsonException>(() => Serializer.Deserialize(json));

        Assert.Contains("not on the list of state types", refusal.GetBaseException().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TypeThatIsNotOnTheList_IsNotWritten()
    {
        var refusal = Assert.ThrowsAny<JsonException>(() => Serializer.Serialize(new Dictionary<string, object> { ["x"] = new System.Text.StringBuilder() }));

        Assert.Contains("System.Text.StringBuilder", refusal.GetBaseException().Message, StringComparison.Ordinal);
    }

    public sealed record Note(string Title, IReadOnlyList<string> Lines);
}
