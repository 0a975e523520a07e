using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.BotFramework.Schema;

public class ActivityJsonTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Specs", "activities");

    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();
        foreach (var entry in JArray.Parse(File.ReadAllText(Path.Combine(Folder, "index.json"))))
        {
            if (entry.Value<string>("kind") is "activity" or "transcript")
            {
                files.Add(entry.Value<string>("file")!);
            }
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_activity_of_a_channel_is_written_as_it_was_read(string file)
    {
        var original = JToken.Parse(File.ReadAllText(Path.Combine(Folder, file)));
        var activities = original is JArray array ? array.ToList() : [original];

        Assert.NotEmpty(activities);
        foreach (var activity in activities)
        {
            var read = JsonConvert.DeserializeObject<Activity>(activity.ToString());
            var written = JToken.Parse(JsonConvert.SerializeObject(read));
            AssertKept(activity, written);
        }
    }

    [Fact]
    public void Members_that_no_type_names_are_kept_at_every_level()
    {
        const string json = """
            {"type":"message","new":{"deep":[1,2]},"from":{"id":"u","mood":"well"},"conversation":{"id":"c","since":"spring"},
             "attachments":[{"contentType":"x/y","lang":"en"}],"entities":[{"type":"place","town":"Ghent"}]}
            """;

        var written = JObject.Parse(JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Activity>(json)));

        AssertKept(JObject.Parse(json), written);
    }

    [Fact]
    public void A_Teams_activity_tells_its_channel_team_and_tenant()
    {
        var activity = Read("teams-message-mention-channel.json");

        var data = activity.GetChannelData<TeamsChannelData>();

        Assert.EndsWith("@thread.skype", data.Team.Id, StringComparison.Ordinal);
        Assert.NotNull(data.Channel.Id);
        Assert.NotNull(data.Tenant.Id);
    }

    [Fact]
    public void The_mention_of_the_bot_is_taken_out_of_a_Teams_message()
    {
        var activity = Read("teams-message-mention-channel.json");
        Assert.Contains("<at>", activity.Text, StringComparison.Ordinal);

        var text = activity.RemoveRecipientMention();

        Assert.DoesNotContain("<at>", text, StringComparison.Ordinal);
        Assert.Equal(text.Trim(), text);
    }

    private static Activity Read(string file) =>
        JsonConvert.DeserializeObject<Activity>(File.ReadAllText(Path.Combine(Folder, file)))!;

    /// <summary>Everything that was there is there still; added nulls do no harm.</summary>
    private static void AssertKept(JToken expected, JToken? actual)
    {
        switch (expected)
        {
            case JObject members:
                var found = Assert.IsType<JObject>(actual);
                foreach (var (name, value) in members)
                {
                    AssertKept(value!, found[name]);
                }

                break;

            case JArray items:
                var list = Assert.IsType<JArray>(actual);
                Assert.Equal(items.Count, list.Count);
                for (var i = 0; i < items.Count; i++)
                {
                    AssertKept(items[i], list[i]);
                }

                break;

            case { Type: JTokenType.Date }:
                Assert.Equal(expected.Value<DateTime>().ToUniversalTime(), actual!.Value<DateTime>().ToUniversalTime());
                break;

            case { Type: JTokenType.Null }:
                Assert.True(actual is null or { Type: JTokenType.Null });
                break;

            default:
                Assert.True(JToken.DeepEquals(expected, actual), $"{expected.Path}: {expected} became {actual}");
                break;
        }
    }
}
