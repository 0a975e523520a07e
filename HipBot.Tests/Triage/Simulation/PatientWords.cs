using System.Text.Json.Nodes;
using HipBot.Triage;

namespace HipBot.Tests.Triage.Simulation;

/// <summary>Lets a simulated patient speak: a case in the format that <c>evaluate</c> reads.</summary>
internal sealed class PatientWords(SimulatedPatient patient, string id)
{
    private const double TypesCarelessly = 0.2;

    private readonly Chance _chance = new(patient.Seed ^ 0x70D5);

    /// <summary>The case: a first message, an answer for each slot, and what should come of it.</summary>
    public JsonObject ToVignette()
    {
        var speaker = new PatientSpeaker(patient);
        var opening = speaker.Opening();
        var text = _chance.Of(Phrasings.All.Greetings) + Sentence(opening);

        // A slip in the first message is put right with the first answer, and walking is asked about early.
        var slots = Phrasings.All.Slots.Keys.Select(slot => slot.Split('.')[0]).Where(slot => slot != "goals").Distinct().OrderBy(slot => slot != "weight-bearing");
        return new JsonObject
        {
            ["id"] = id,
            ["source"] = $"simulated from the picture of {patient.Condition}",
            ["opening"] = _chance.Happens(TypesCarelessly) ? text.ToLowerInvariant().TrimEnd('.') : text,
            ["answers"] = new JsonObject(slots.ToList().Select(slot => KeyValuePair.Create(slot, (JsonNode?)Sentence(speaker.Answer(slot))))),
            ["default"] = "no, nothing like that",
            ["expected"] = Expected(opening),
        };
    }

    private JsonObject Expected(IReadOnlyList<Finding> opening) => new()
    {
        ["cause"] = patient.Condition,
        ["acceptable"] = Texts(patient.Accepted.Skip(1)),
        ["level"] = patient.Levels[0].ToId(),
        ["acceptableLevels"] = Texts(patient.Levels.Skip(1).Select(level => level.ToId())),
        ["redFlag"] = null,
        ["extracted"] = new JsonObject(opening.GroupBy(finding => finding.Slot).Select(slot => KeyValuePair.Create(slot.Key, (JsonNode?)Texts(slot.Select(finding => finding.Value))))),
    };

    private string Sentence(IReadOnlyList<Finding> findings) =>
        string.Join(' ', findings.GroupBy(finding => finding.Slot).Select(slot => Tell(slot.Key, [.. slot])));

    private string Tell(string slot, IReadOnlyList<Finding> findings)
    {
        var phrasings = Phrasings.All.Slots[slot];
        var present = findings.Where(finding => finding.State == FindingState.Present).Select(finding => Words(slot, finding.Value)).ToList();
        var absent = findings.Where(finding => finding.State == FindingState.Absent).ToList();
        if (slot == "location" && absent.Count > 0 && present.Count > 0)
        {
            return _chance.Of(Phrasings.All.Correction)
                .Replace("{wrong}", Words(slot, absent[0].Value), StringComparison.Ordinal)
                .Replace("{right}", string.Join(" and ", present), StringComparison.Ordinal);
        }

        var told = present.Count > 0
            ? _chance.Of(phrasings.Tell).Replace("{0}", string.Join(_chance.Of(Phrasings.All.Joins), present), StringComparison.Ordinal)
            : findings.Any(finding => finding.State == FindingState.Unsure) ? _chance.Of(Phrasings.All.Unknown) : "";
        var all = absent.Select(finding => _chance.Of(phrasings.Denied[finding.Value])).Prepend(Capital(told));
        return string.Join(' ', all.Where(text => text.Length > 0));
    }

    private string Words(string slot, string value) => slot switch
    {
        "onset.when" => Span(value),
        _ => Phrasings.All.Slots[slot].Values.TryGetValue(value, out var words) ? _chance.Of(words) : value,
    };

    private static string Span(string value)
    {
        _ = Ago.TryDays(value, out var days);
        var (count, unit) = value[^5] switch
        {
            'D' => (days, "day"),
            'W' => (days / 7, "week"),
            'M' => (days / 30, "month"),
            _ => (days / 365, "year"),
        };
        return (count, unit) switch
        {
            (0, "day") => "a few hours",
            (1, _) => $"one {unit}",
            _ => $"{count} {unit}s",
        };
    }

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode?)text)];

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
