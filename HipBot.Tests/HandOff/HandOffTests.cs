using HipBot.Bots;
using HipBot.Dialogs;
using HipBot.HandOff;
using HipBot.Tests.Support;
using HipBot.Triage;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Task = System.Threading.Tasks.Task;

namespace HipBot.Tests.HandOff;

/// <summary>The summary that a person takes to a clinician.</summary>
public sealed class HandOffTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 18, 30, 0, TimeSpan.Zero);
    private static readonly ServiceProvider Services = DialogServices.InMemory(new FixedClock());
    private static readonly HandOffWriter Writer = Services.GetRequiredService<HandOffWriter>();

    private static readonly Episode Episode = new()
    {
        Consented = true,
        Said =
        [
            new(Now.AddMinutes(-5), string.Empty, "Outside of my right hip aches <b>since</b> a long run, no fever"),
            new(Now.AddMinutes(-4), "trauma", "none"),
            new(Now.AddMinutes(-3), "age", "fifty three"),
        ],
        Findings =
        [
            new("location", "lateral", FindingState.Present),
            new("side", "right", FindingState.Present),
            new("fever", "fever", FindingState.Absent),
            new("trauma", "none", FindingState.Present),
            new("bladder-bowel-saddle", "none", FindingState.Present),
            new("leg-weakness", "none", FindingState.Present),
            new("radiation", "none", FindingState.Present),
            new("pregnancy", Finding.Unknown, FindingState.Unsure),
            new("age", "53", FindingState.Present),
            new("severity", "5", FindingState.Present),
        ],
        Asked = ["trauma", "age"],
    };

    [Fact]
    public void The_note_tells_findings_and_pertinent_negatives_apart()
    {
        var note = Writer.Write(Episode, Now, "en-GB");

        Assert.Equal(["Where", "Side", "Age", "How bad"], note.Present.Select(row => row.Label));
        Assert.Equal(["Fever or feeling ill", "Fall, knock or pop", "Bladder, bowel, feeling", "Leg strength and feeling", "Where it travels"], note.Denied.Select(row => row.Label));
        Assert.Equal(["Pregnancy"], note.Unsure);
    }

    [Fact]
    public void The_note_speaks_of_the_person_and_to_somebody_else()
    {
        var note = Writer.Write(Episode, Now, "en-GB");

        Assert.Equal(["Outer side", "Right", "53"], note.Present.Take(3).Select(row => row.Text));
        Assert.Contains(note.Denied, row => row.Text == "no fever");
        Assert.DoesNotContain(
            note.Present.Concat(note.Denied).Select(row => row.Text).Concat(note.Causes.SelectMany(cause => new[] { cause.For, cause.Against })),
            text => text.Split(' ').Any(word => word.StartsWith("you", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_tapped_stands_there_as_it_was_read()
    {
        var sayings = Writer.Write(Episode, Now, "en-GB").Sayings;

        Assert.Equal(string.Empty, sayings[0].Question);
        Assert.DoesNotContain("none", sayings[1].Words, StringComparison.Ordinal);
        Assert.Equal("fifty three", sayings[2].Words);
    }

    [Fact]
    public void A_danger_sign_that_was_not_ruled_out_is_not_called_absent()
    {
        var flags = Writer.Write(Episode, Now, "en-GB").Flags.ToDictionary(flag => flag.Id, flag => flag.Standing);

        Assert.Equal(FlagStanding.NotFound, flags["cauda-equina"]);
        Assert.Equal(FlagStanding.Open, flags["chest-symptoms"]);
        Assert.Equal(17, flags.Count);
    }

    [Fact]
    public void A_danger_sign_that_holds_stands_with_its_grounds()
    {
        var unwell = Episode with { Findings = [.. Episode.Findings, new("bladder-bowel-saddle", "saddle-numb", FindingState.Present)] };
        var flag = Writer.Write(unwell, Now, "en-GB").Flags.Single(flag => flag.Id == "cauda-equina");

        Assert.Equal(FlagStanding.Holds, flag.Standing);
        Assert.NotEmpty(flag.Grounds);
    }

    [Fact]
    public void The_page_takes_no_markup_from_what_was_written()
    {
        var page = HandOffPage.Of(Writer.Write(Episode, Now, "en-GB"), "/hand-off/x/fhir", 7);

        Assert.DoesNotContain("<b>since</b>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;since&lt;/b&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bundle_is_FHIR_with_every_answer_and_every_finding()
    {
        var note = Writer.Write(Episode, Now, "en-GB");
        var bundle = new FhirJsonDeserializer().Deserialize<Bundle>(new FhirJsonSerializer().SerializeToString(HandOffBundle.Of(note)));

        var response = Assert.Single(bundle.Entry.Select(entry => entry.Resource).OfType<QuestionnaireResponse>());
        Assert.Equal(3, response.Item.Count);
        var observations = bundle.Entry.Select(entry => entry.Resource).OfType<Observation>().ToDictionary(observation => observation.Code!.Coding[0].Code!);
        Assert.Equal(note.Findings.Count, observations.Count);
        Assert.Equal("NEG", observations["fever"].Interpretation[0].Coding[0].Code);
        Assert.Equal("POS", observations["location"].Interpretation[0].Coding[0].Code);
        Assert.Equal(5, ((Quantity)observations["severity"].Value!).Value);
        Assert.Equal("asked-unknown", observations["pregnancy"].DataAbsentReason!.Coding[0].Code);
    }

    [Fact]
    public async Task Who_asks_for_it_gets_it_in_the_chat_and_the_question_again()
    {
        var talk = new Talk();
        await talk.JoinAsync();
        await talk.SayAsync("The outside of my right hip aches since a long run two weeks ago");
        await talk.SayAsync("yes");
        var asked = talk.Asked;

        var replies = await talk.SayAsync("can i show this to my doctor");

        Assert.Contains("Summary for a clinician", replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("The outside of my right hip aches since a long run two weeks ago", replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(asked, talk.Asked);
    }
}
