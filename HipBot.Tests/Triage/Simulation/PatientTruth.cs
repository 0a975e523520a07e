using System.Globalization;
using HipBot.Triage;

namespace HipBot.Tests.Triage.Simulation;

/// <summary>All that is so for one simulated patient; what is not listed is not so.</summary>
internal sealed class PatientTruth
{
    private static readonly string[] WomenOnly = ["menopause", "hormonal-contraception-hrt", "periods-absent", "periods-irregular", "pelvic-bleeding"];

    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Days since it began.</summary>
    public int Days => Ago.TryDays(Values("onset.when")[0], out var days) ? days : 0;

    public bool Has(string slot, string value) => _findings.Exists(finding => finding.Slot == slot && finding.Value == value);

    public int Number(string slot) => int.Parse(Values(slot)[0], CultureInfo.InvariantCulture);

    public IReadOnlyList<string> Values(string slot) => [.. _findings.Where(finding => finding.Slot == slot).Select(finding => finding.Value)];

    /// <summary>Adds a finding, unless its slot has room for one value only and is filled.</summary>
    public void Add(string slot, string value)
    {
        var taken = _findings.Exists(finding => finding.Slot == slot && (finding.Value == value || !Shipped.Knowledge.Slots.IsMulti(slot)));
        if (!taken && value != Finding.None && !(Has("sex", "male") && (slot == "pregnancy" || WomenOnly.Contains(value))))
        {
            _findings.Add(new(slot, value, FindingState.Present));
        }
    }
}
