using HipBot.Knowledge;
using HipBot.Tests.Support;
using HipBot.Tests.Transcripts;
using HipBot.Tests.Triage;
using HipBot.Triage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Club;

/// <summary>What a group is told says nothing of anybody: it is one of a handful of answers, whatever was written.</summary>
/// <remarks>
/// Stronger than looking for words: an answer that is the same for everybody can hold no value, no cause and no quotation. Those few
/// answers are then searched for all of them.
/// </remarks>
public sealed class GroupSecrecyTests
{
    // What a member can set off in a group: each command, a complaint, a sign for today and one for now.
    private static readonly string[] Probes =
    [
        "help", "stretch of the day", "warm-up", "shoes", "physio", "sign up for the digest",
        "my hip hurts", "I can only hobble a few steps, my groin hurts with every step and it wakes me at night", "I can't feel myself when I wipe",
    ];

    public static TheoryData<string, string> Everything
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var group in (string[])[Riverside.Channel, "19:friends@thread.v2"])
            {
                foreach (var from in (string[])["transcripts", "vignettes", "generated"])
                {
                    data.Add(group, from);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Group_IsToldOneOfAFewAnswers_WhateverIsWritten(string group, string from)
    {
        using var bench = new ClubBench { Channel = group };
        var usual = new HashSet<string>(StringComparer.Ordinal);
        foreach (var probe in Probes)
        {
            usual.UnionWith((await bench.WriteAsync("probe", probe)).Select(Told));
        }

        var conversations = Of(from).ToList();
        foreach (var (member, lines) in conversations.Index())
        {
            foreach (var line in lines)
            {
                // The same in private, so that everything that the bot knows of somebody could slip out.
                await bench.SayAsync($"{from}{member}", line);
                Assert.All(await bench.WriteAsync($"{from}{member}", line), answer =>
                    Assert.True(usual.Contains(Told(answer)), $"After \"{line}\" the group was told {Told(answer)}"));
            }
        }

        Assert.True(conversations.Count >= 15, $"Only {conversations.Count} conversations.");
        Assert.All(bench.InChannel, activity => Assert.All(activity.Entities ?? [], entity => Assert.Subset(
            new HashSet<string>(["final", "level", "redFlag", "asked"]), entity.Properties.Properties().Select(property => property.Name).ToHashSet())));
    }

    [Theory]
    [InlineData(Riverside.Channel)]
    [InlineData("19:friends@thread.v2")]
    public async Task NoneOfTheAnswers_NamesAValueOrACause_OrQuotes(string group)
    {
        using var bench = new ClubBench { Channel = group };
        var answers = new List<(string Probe, string Told)>();
        foreach (var probe in Probes.Where(probe => probe.Contains(' ', StringComparison.Ordinal) && Shipped.Knowledge.Club.CommandIn(probe) is null))
        {
            answers.AddRange((await bench.WriteAsync("probe", probe)).Select(answer => (probe, Told(answer))));
        }

        Assert.True(answers.Count >= 5);
        Assert.All(answers, answer =>
        {
            Assert.All(Secrets, secret => Assert.DoesNotContain(secret, answer.Told, StringComparison.OrdinalIgnoreCase));
            Assert.All(Quotations(answer.Probe), words => Assert.DoesNotContain(words, answer.Told, StringComparison.OrdinalIgnoreCase));
        });
    }

    // One word of a value, such as "full", may well stand in a sentence that has nothing to do with it; its phrase does not.
    private static IEnumerable<string> Secrets =>
        Shipped.Knowledge.Conditions.All.SelectMany(condition => (string[])[condition.Id, condition.Name, condition.AlsoCalled])
            .Concat(Findings.Select(finding => finding.Value).Where(value => value.Contains('-', StringComparison.Ordinal)))
            .Concat(Findings.Select(Shipped.Knowledge.Phrases.Of).OfType<string>())
            .Where(secret => secret.Length > 0 && secret != "same-day");

    private static IEnumerable<Finding> Findings =>
        from slot in Shipped.Knowledge.Slots.All
        from value in slot.Values
        select new Finding(slot.Id, value, FindingState.Present);

    private static IEnumerable<string> Quotations(string text)
    {
        var words = text.Split(' ');
        return Enumerable.Range(0, Math.Max(0, words.Length - 2)).Select(i => string.Join(' ', words[i..(i + 3)]));
    }

    // What goes over the wire, but for the sign's id, which the protocol for programs tells, and what differs by the message.
    private static string Told(Activity answer) => new JObject
    {
        ["text"] = answer.Text,
        ["attachments"] = answer.Attachments is null ? null : JArray.FromObject(answer.Attachments),
        ["suggestions"] = answer.SuggestedActions is null ? null : JObject.FromObject(answer.SuggestedActions),
        ["value"] = answer.Value is null ? null : JToken.FromObject(answer.Value),
        ["summary"] = answer.Summary,
        ["speak"] = answer.Speak,
        ["channelData"] = answer.ChannelData is null ? null : JToken.FromObject((object)answer.ChannelData),
    }.ToString();

    private static IEnumerable<IReadOnlyList<string>> Of(string from) => from switch
    {
        "transcripts" => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Transcripts"), "*.chat")
            .Order(StringComparer.Ordinal)
            .Select(file => ChatFile.Read(file).Lines.Where(line => line.Kind == "user").Select(line => line.Text).ToList()),
        "vignettes" => DevVignette.All.Select(vignette => (IReadOnlyList<string>)["yes", vignette.Text]),
        _ => Generated(new Random(6)),
    };

    // Two or three findings in the first person, all values among them, as somebody might say them.
    private static IEnumerable<IReadOnlyList<string>> Generated(Random random)
    {
        var phrases = Findings.Select(Shipped.Knowledge.Phrases.Of).OfType<string>().Select(InFirstPerson).ToArray();
        random.Shuffle(phrases);
        return phrases.Chunk(3).Select(chunk => (IReadOnlyList<string>)["yes", string.Join(", and ", chunk)]);
    }

    private static string InFirstPerson(string phrase) =>
        string.Join(' ', phrase.Split(' ').Select(word => word switch { "you" => "I", "your" => "my", "yourself" => "myself", _ => word }));
}
