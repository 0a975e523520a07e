using HipBot.Triage;

namespace HipBot.Tests.Triage.Simulation;

/// <summary>The level of care that the clinical reference asks for, judged on all that is so, asked or not.</summary>
internal static class ReferenceLevels
{
    private static readonly IReadOnlyList<ReferenceRule> General = PatientPicture.Read<IReadOnlyList<ReferenceRule>>(PatientPicture.Beside("reference-levels.json"));

    /// <summary>The levels that count as right, the reference's own first.</summary>
    public static IReadOnlyList<LevelOfCare> Of(PatientTruth truth, PatientPicture? picture)
    {
        var usual = picture is null ? LevelOfCare.SelfCare : Parse(picture.Level);
        var raised = General.Concat(picture?.Raises ?? []).Where(rule => rule.Holds(truth)).Select(rule => Parse(rule.Level)).Append(usual).Max();
        return raised > usual ? [raised] : [usual, .. picture?.AlsoLevels.Select(Parse) ?? [LevelOfCare.Routine]];
    }

    private static LevelOfCare Parse(string id) => LevelOfCareIds.TryParse(id, out var level) ? level : throw new FormatException($"'{id}' is no level.");
}
