using System.Collections.Frozen;
using HipBot.Knowledge;

namespace HipBot.Cards.Pictures;

/// <summary>The pictures of exercises, drawn from the poses in <c>cards/poses/</c>: start, middle and end side by side, the working muscle tinted.</summary>
public sealed class PictureLibrary
{
    private const string Folder = "cards/poses/";
    private const string Extension = ".json";

    private readonly FrozenDictionary<string, string> _byId;

    private PictureLibrary(IEnumerable<KeyValuePair<string, string>> pictures) =>
        _byId = pictures.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The ids of all pictures, such as <c>ex-bridge</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Ids => [.. _byId.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Reads, checks and draws every picture.</summary>
    /// <exception cref="KnowledgeException">At least one fault; the exception lists them all.</exception>
    public static PictureLibrary Load(IKnowledgeFiles files)
    {
        var reader = new KnowledgeReader(files);
        var poses = reader.ReadAll(Folder, new PoseFile([], [], [], []));
        foreach (var (name, pose) in poses)
        {
            PoseChecks.Check(reader, name, pose);
        }

        reader.ThrowOnFaults();
        return new(poses.Select(pose => KeyValuePair.Create(pose.Name[Folder.Length..^Extension.Length], Figure.Draw(pose.Content))));
    }

    /// <summary>The picture as SVG text; null where there is none with this id. The same on every machine, to the last character.</summary>
    public string? Svg(string id) => _byId.GetValueOrDefault(id);
}
