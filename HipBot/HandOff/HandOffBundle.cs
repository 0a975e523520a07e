using System.Globalization;
using Hl7.Fhir.Model;
using HipBot.Triage;

namespace HipBot.HandOff;

/// <summary>A note as a FHIR R4 bundle: the questionnaire with the person's words, and one observation for each finding.</summary>
/// <remarks>Codes are HipBot's own, but for age and pain (LOINC). There is no patient: HipBot does not know who wrote.</remarks>
internal static class HandOffBundle
{
    private const string OwnCodes = "urn:hipbot:slot";
    private const string OwnValues = "urn:hipbot:value";
    private const string Loinc = "http://loinc.org";
    private const string Interpretations = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
    private const string Questionnaire = "urn:hipbot:questionnaire:hip-pain";

    private static readonly Dictionary<string, (string Code, string Display, string Unit)> Measured = new(StringComparer.Ordinal)
    {
        [SlotIds.Age] = ("30525-0", "Age", "a"),
        ["severity"] = ("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported", "{score}"),
    };

    public static Bundle Of(HandOffNote note)
    {
        var bundle = new Bundle { Type = Bundle.BundleType.Collection, Timestamp = note.WrittenAt };
        Add(bundle, Response(note));
        foreach (var finding in note.Findings.Where(finding => finding.Value.Length > 0))
        {
            Add(bundle, Of(finding, note.WrittenAt));
        }

        return bundle;
    }

    private static void Add(Bundle bundle, Resource resource) => bundle.AddResourceEntry(resource, $"urn:uuid:{Guid.NewGuid()}");

    private static QuestionnaireResponse Response(HandOffNote note) => new()
    {
        Questionnaire = Questionnaire,
        Status = QuestionnaireResponse.QuestionnaireResponseStatus.Completed,
        AuthoredElement = new FhirDateTime(note.WrittenAt),
        Item =
        [
            .. note.Sayings.Select((saying, i) => new QuestionnaireResponse.ItemComponent
            {
                LinkId = string.Create(CultureInfo.InvariantCulture, $"{i + 1}{(saying.Slot.Length > 0 ? "." + saying.Slot : string.Empty)}"),
                Text = saying.Question.Length > 0 ? saying.Question : null,
                Answer = [new() { Value = new FhirString(saying.Words) }],
            }),
        ],
    };

    private static Observation Of(Finding finding, DateTimeOffset at)
    {
        var observation = new Observation
        {
            Status = ObservationStatus.Preliminary,
            Code = new CodeableConcept(OwnCodes, finding.Slot),
            Effective = new FhirDateTime(at),
        };
        if (Measured.TryGetValue(finding.Slot, out var measured) && decimal.TryParse(finding.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            observation.Code.Coding.Add(new Coding(Loinc, measured.Code, measured.Display));
            observation.Value = new Quantity(number, measured.Unit);
            return observation;
        }

        if (finding.State == FindingState.Unsure || finding.Value == Finding.Unknown)
        {
            observation.DataAbsentReason = new CodeableConcept("http://terminology.hl7.org/CodeSystem/data-absent-reason", "asked-unknown");
            return observation;
        }

        var isThere = finding.State == FindingState.Present && finding.Value != Finding.None;
        observation.Value = finding.Slot == "goals" ? new FhirString(finding.Value) : new CodeableConcept(OwnValues, finding.Value);
        observation.Interpretation = [new CodeableConcept(Interpretations, isThere ? "POS" : "NEG")];
        return observation;
    }
}
