namespace HipBot.Cards.Pictures;

/// <summary>The hips and legs from the front and from behind, and the areas on them: what <c>cards/body-map.json</c> holds.</summary>
/// <param name="Front">The body from the front: filled outlines, the first one lowest.</param>
/// <param name="Back">The body from behind.</param>
/// <param name="Areas">The places of pain.</param>
internal sealed record BodyMapFile(IReadOnlyList<BodyMapFile.Outline> Front, IReadOnlyList<BodyMapFile.Outline> Back, IReadOnlyList<BodyMapFile.Area> Areas)
{
    /// <summary>A part of the body.</summary>
    /// <param name="Fill">"skin", "shirt" or "shorts".</param>
    /// <param name="Path">Its outline in SVG path syntax.</param>
    internal sealed record Outline(string Fill, string Path);

    /// <summary>A place of pain: an ellipse, and where its number stands.</summary>
    /// <param name="Place">The value of the slot <c>location</c>.</param>
    /// <param name="View">"front" or "back".</param>
    /// <param name="X">Middle of the ellipse, across.</param>
    /// <param name="Y">Middle of the ellipse, down.</param>
    /// <param name="Along">Half its length.</param>
    /// <param name="Across">Half its width.</param>
    /// <param name="Degrees">Its direction, clockwise from straight up.</param>
    /// <param name="Label">Where its number stands, x and y.</param>
    /// <param name="BothSides">Whether the other side of the body has one as well.</param>
    internal sealed record Area(string Place, string View, double X, double Y, double Along, double Across, double Degrees, IReadOnlyList<double> Label, bool BothSides);
}
