namespace HipBot.Knowledge;

/// <summary>Which pictures a channel shows.</summary>
public enum PictureKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>PNG, fetched from a full address.</summary>
    Png,

    /// <summary>SVG, which may move, from the host of the page.</summary>
    Svg,
}
