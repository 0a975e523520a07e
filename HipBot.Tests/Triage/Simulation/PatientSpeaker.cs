using HipBot.Triage;

namespace HipBot.Tests.Triage.Simulation;

/// <summary>How a patient tells things: some at once, more when asked, some never, and now and then wrongly at first.</summary>
/// <remarks>In findings, so that triage alone is measured; the words for them are put by <c>PatientWords</c>.</remarks>
internal sealed class PatientSpeaker(SimulatedPatient patient)
{
    private const double Complains = 0.9;
    private const double Mentions = 0.85;
    private const double MentionsDanger = 0.97;
    private const double DoesNotKnow = 0.04;
    private const double Misspeaks = 0.06;
    private const double TellsTheHopIsFine = 0.3;

    // How often the first message tells something of a slot, and at most how many values of it.
    private static readonly (string Slot, double Share, int Most)[] Openings =
    [
        ("location", 0.85, 2), ("side", 0.5, 1), ("onset.when", 0.55, 1), ("onset.mode", 0.4, 1), ("aggravators", 0.65, 2), ("activity", 0.4, 1),
        ("character", 0.35, 1), ("age", 0.25, 1), ("sex", 0.1, 1), ("mechanical", 0.6, 2), ("radiation", 0.3, 1), ("trauma", 0.7, 2),
        ("weight-bearing", 0.4, 1), ("fever", 0.5, 1), ("bladder-bowel-saddle", 0.3, 2), ("leg-weakness", 0.3, 1), ("calf-swelling", 0.5, 2),
        ("groin-lump", 0.5, 1), ("night-pain", 0.25, 1), ("stiffness", 0.25, 1), ("training-change", 0.3, 1), ("pregnancy", 0.6, 1),
        ("easers", 0.1, 1), ("history", 0.08, 1),
    ];

    private static readonly string[] Danger = ["bladder-bowel-saddle", "weight-bearing", "fever", "calf-swelling", "groin-lump", "leg-weakness", "trauma", "pregnancy", "age", "sex", "cancer-weight-loss"];

    private readonly Chance _chance = new(patient.Seed ^ 0x5EED);
    private (Finding Wrong, Finding Right)? _misspoken;

    /// <summary>What the first message tells: never nothing, seldom much.</summary>
    public IReadOnlyList<Finding> Opening()
    {
        var said = new List<Finding>();
        foreach (var (slot, share, most) in Openings)
        {
            var present = patient.Truth.Findings.Where(finding => finding.Slot == slot).ToList();
            if (present.Count > 0 && _chance.Happens(patient.Complaint.Contains(slot) ? Complains : share))
            {
                said.AddRange(_chance.Shuffle(present).Take(_chance.Between(1, most)));
            }
        }

        if (said.Count == 0)
        {
            said.Add(patient.Truth.Findings.First(finding => finding.Slot == "location"));
        }

        return Misspeak(said);
    }

    /// <summary>What the patient answers to a question, with what was said wrongly before put right.</summary>
    public IReadOnlyList<Finding> Answer(string slot) => [.. Correction(), .. slot == "onset" ? Onset() : AnswerTo(slot)];

    private IEnumerable<Finding> Onset() => AnswerTo("onset.mode").Concat(AnswerTo("onset.when"));

    private List<Finding> AnswerTo(string slot)
    {
        var danger = Danger.Contains(slot);
        if (!danger && _chance.Happens(DoesNotKnow))
        {
            return [Unknown(slot)];
        }

        var present = patient.Truth.Findings.Where(finding => finding.Slot == slot).ToList();
        var told = present.Where(_ => _chance.Happens(danger ? MentionsDanger : Mentions)).ToList();
        if (told.Count == 0)
        {
            told = present.Count == 0 ? Nothing(slot) : [_chance.Of(present)];
        }

        if (slot == "aggravators" && !patient.Truth.Has(slot, "impact-hopping") && _chance.Happens(TellsTheHopIsFine))
        {
            told.Add(new(slot, "impact-hopping", FindingState.Absent));
        }

        return told;
    }

    // "Nothing like that", in the word that the slot has for it.
    private static List<Finding> Nothing(string slot) => slot switch
    {
        "pregnancy" => [new(slot, "no", FindingState.Present)],
        "energy-diet" => [new(slot, "fine", FindingState.Present)],
        "weight-bearing" => [new(slot, "full", FindingState.Present)],
        _ when Shipped.Knowledge.Slots.Find(slot)?.Values.Contains(Finding.None) == true => [new(slot, Finding.None, FindingState.Present)],
        _ => [Unknown(slot)],
    };

    private static Finding Unknown(string slot) => new(slot, Finding.Unknown, FindingState.Unsure);

    // A wrong place in the first message, taken back with the first answer.
    private List<Finding> Misspeak(List<Finding> said)
    {
        var place = said.Find(finding => finding.Slot == "location");
        if (place is null || !_chance.Happens(Misspeaks))
        {
            return said;
        }

        var wrong = _chance.Of(new[] { "lateral", "anterior-groin", "posterior-buttock", "knee" }.Where(value => !patient.Truth.Has("location", value)).ToList());
        _misspoken = (place with { Value = wrong }, place);
        return [place with { Value = wrong }, .. said.Where(finding => finding.Slot != "location")];
    }

    private IReadOnlyList<Finding> Correction()
    {
        if (_misspoken is not { } slip)
        {
            return [];
        }

        _misspoken = null;
        return [slip.Wrong with { State = FindingState.Absent }, slip.Right];
    }
}
