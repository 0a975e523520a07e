namespace HipBot.Cards;

/// <summary>Where pictures are served.</summary>
/// <param name="Base">Without a slash at the end: a path for pages on the same host, or the full address that other hosts need.</param>
public sealed record PictureAddress(string Base)
{
    /// <summary>The path on this host.</summary>
    public const string Path = "/pictures";

    /// <summary>For pages on the same host alone.</summary>
    public static PictureAddress Here { get; } = new(Path);

    /// <summary>Whether another host, such as Teams, can fetch pictures.</summary>
    public bool IsReachable => Base != Path;
}
