using HipBot.Triage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipBot.Dialogs;

/// <summary>The entities by which programs follow a conversation without reading prose.</summary>
internal static class MachineEntities
{
    /// <summary><c>HipBot.Ask</c>: the slot that is asked, and the labels of its choices.</summary>
    public static Entity Ask(string slot, IEnumerable<string> choices) => new("HipBot.Ask")
    {
        Properties = new JObject { ["slot"] = slot, ["choices"] = new JArray(choices) },
    };

    /// <summary><c>HipBot.Assessment</c>: level, red flag, causes and findings.</summary>
    /// <param name="assessment">What to tell.</param>
    /// <param name="final">False where the conversation goes on to ask more.</param>
    /// <param name="isPublic">Whether others can read along: then neither findings nor causes are told.</param>
    public static Entity Of(Assessment assessment, bool final, bool isPublic)
    {
        var properties = new JObject
        {
            ["final"] = final,
            ["level"] = assessment.Level.ToId(),
            ["redFlag"] = assessment.RedFlag?.Id,
            ["asked"] = assessment.Asked,
        };
        if (!isPublic)
        {
            properties["causes"] = new JArray(assessment.Causes.Select(Cause));
            properties["findings"] = Findings(assessment.Findings);
        }

        return new("HipBot.Assessment") { Properties = properties };
    }

    private static JObject Cause(LikelyCause cause) => new()
    {
        ["id"] = cause.Id,
        ["probability"] = Math.Round(cause.Probability, 3),
        ["for"] = new JArray(cause.For.Select(finding => finding.Value)),
        ["against"] = new JArray(cause.Against.Select(finding => finding.Value)),
    };

    private static JObject Findings(IEnumerable<Finding> findings)
    {
        var told = new JObject();
        foreach (var slot in findings.GroupBy(finding => finding.Slot))
        {
            told[slot.Key] = Values([.. slot]);
        }

        return told;
    }

    private static JToken Values(IReadOnlyList<Finding> slot)
    {
        var present = slot.Where(finding => finding.State == FindingState.Present).Select(finding => finding.Value).ToList();
        return present.Count switch
        {
            0 => slot.Any(finding => finding.State == FindingState.Absent) ? Finding.None : Finding.Unknown,
            1 => present[0],
            _ => new JArray(present),
        };
    }
}
