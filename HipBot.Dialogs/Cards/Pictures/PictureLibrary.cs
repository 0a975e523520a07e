using System.Collections.Frozen;
using HipBot.Knowledge;
using HipBot.Triage;

namespace HipBot.Cards.Pictures;

/// <summary>All pictures: the exercises from <c>cards/poses/</c>, the map of the body and the place of each cause from <c>cards/body-map.json</c>.</summary>
/// <remarks>Drawn once, when they are loaded; the same on every machine, to the last character.</remarks>
public sealed class PictureLibrary
{
    /// <summary>The id of the numbered map of the body.</summary>
    public const string BodyMapId = "body-map";

    private const string PoseFolder = "cards/poses/";
    private const string BodyMapFileName = "cards/body-map.json";
    private const string Extension = ".json";

    private readonly FrozenDictionary<string, Drawing> _drawings;
    private readonly FrozenDictionary<string, string> _moving;

    private PictureLibrary(IEnumerable<KeyValuePair<string, Drawing>> drawings, IEnumerable<KeyValuePair<string, string>> moving)
    {
        _drawings = drawings.ToFrozenDictionary(StringComparer.Ordinal);
        _moving = moving.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The ids of all pictures, such as <c>ex-bridge</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Ids => [.. _drawings.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The id of the picture of where a cause is felt.</summary>
    public static string PlaceId(string conditionId) => $"place-{conditionId}";

    /// <summary>The id of the picture of the spot where a cause is felt most, small enough to stand beside its name.</summary>
    public static string SpotId(string conditionId) => $"spot-{conditionId}";

    /// <summary>Reads, checks and draws every picture.</summary>
    /// <exception cref="KnowledgeException">At least one fault; the exception lists them all.</exception>
    public static PictureLibrary Load(IKnowledgeFiles files, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var reader = new KnowledgeReader(files);
        var poses = reader.ReadAll(PoseFolder, new PoseFile(PoseView.Side, new("hip", 0), [])).Select(pose => (Id: pose.Name[PoseFolder.Length..^Extension.Length], pose.Name, pose.Content)).ToList();
        foreach (var (_, name, pose) in poses)
        {
            PoseChecks.Check(reader, name, pose);
        }

        var map = reader.Read(BodyMapFileName, new BodyMapFile([], [], []));
        var places = knowledge.FindQuestion(SlotIds.Location)!.Choices.Select(choice => choice.Value).Where(place => place != Finding.Unknown).ToList();
        BodyMapChecks.Check(reader, BodyMapFileName, map, places);
        reader.ThrowOnFaults();

        return new(
            [
                .. poses.Select(pose => KeyValuePair.Create(pose.Id, Drawing.Of(pose.Content))),
                KeyValuePair.Create(BodyMapId, BodyMap.Numbered(map, places)),
                .. knowledge.Triage.Conditions.SelectMany(condition => PicturesOf(map, condition)),
            ],
            poses.Select(pose => KeyValuePair.Create(pose.Id, SvgText.Moving(pose.Content))));
    }

    /// <summary>The picture as SVG text; null where there is none with this id.</summary>
    public string? Svg(string id) => _drawings.TryGetValue(id, out var drawing) ? SvgText.Of(drawing) : null;

    /// <summary>The exercise as one moving figure, in SVG; null where there is none with this id.</summary>
    public string? MovingSvg(string id) => _moving.GetValueOrDefault(id);

    /// <summary>The picture as PNG, for hosts that show no SVG; null where there is none with this id.</summary>
    public byte[]? Png(string id) => _drawings.TryGetValue(id, out var drawing) ? PngImage.Of(drawing) : null;

    private static IEnumerable<KeyValuePair<string, Drawing>> PicturesOf(BodyMapFile map, ConditionProfile condition)
    {
        var places = CausePlaces.Of(condition);
        return places.Typical.Count == 0
            ? []
            : [KeyValuePair.Create(PlaceId(condition.Id), BodyMap.Marked(map, places)), KeyValuePair.Create(SpotId(condition.Id), BodyMap.Spot(map, places))];
    }
}
