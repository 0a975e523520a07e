using System.Runtime.CompilerServices;
using System.Text.Json;
using HipBot.Triage;

namespace HipBot.Tests.Triage.Simulation;

/// <summary>What people with one condition are like, written from the clinical literature and not from the bot's knowledge.</summary>
/// <param name="Condition">Condition id.</param>
/// <param name="Reference">Section of the clinical reference that it is written from.</param>
/// <param name="Share">How common it is among runners with pain in the hip region, in any one unit; judgement.</param>
/// <param name="Accepts">Other causes that count as right, since talk alone cannot tell them apart.</param>
/// <param name="Level">Its usual level of care.</param>
/// <param name="Age">Youngest, oldest and most frequent age.</param>
/// <param name="Female">Women among them, in per cent.</param>
/// <param name="Onset">How it begins, in per cent.</param>
/// <param name="Days">How long ago, as ranges of days, in per cent.</param>
/// <param name="Severity">Least and greatest.</param>
/// <param name="Sites">Places of pain (several separated by spaces), in per cent.</param>
/// <param name="Signs">Findings by how often they are there (see <see cref="SignFrequency"/>); findings in one text come together.</param>
internal sealed record PatientPicture(
    string Condition,
    string Reference,
    double Share,
    IReadOnlyList<string> Accepts,
    string Level,
    IReadOnlyList<int> Age,
    double Female,
    IReadOnlyDictionary<string, double> Onset,
    IReadOnlyDictionary<string, double> Days,
    IReadOnlyList<int> Severity,
    IReadOnlyDictionary<string, double> Sites,
    IReadOnlyDictionary<SignFrequency, IReadOnlyList<string>> Signs)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) }, RespectRequiredConstructorParameters = true };

    /// <summary>Other levels that are as right where nothing raises it.</summary>
    public IReadOnlyList<string> AlsoLevels { get; init; } = [];

    /// <summary>What makes it more urgent than usual.</summary>
    public IReadOnlyList<ReferenceRule> Raises { get; init; } = [];

    /// <summary>Kinds of patients that differ within the condition; empty where there is one kind.</summary>
    public IReadOnlyList<PatientProfile> Profiles { get; init; } = [];

    /// <summary>Slots of what people with it come for: the first message mostly tells them.</summary>
    public IReadOnlyList<string> Complaint { get; init; } = [];

    /// <summary>Findings that chance never adds.</summary>
    public IReadOnlyList<string> Never { get; init; } = [];

    /// <summary>Every picture, by condition id.</summary>
    public static IReadOnlyList<PatientPicture> All { get; } =
        [.. Directory.GetFiles(Beside("Pictures"), "*.json").Order(StringComparer.Ordinal).Select(file => Read<PatientPicture>(file))];

    internal static T Read<T>(string file) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(file), Strict) ?? throw new JsonException($"{file} is empty.");

    internal static string Beside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
