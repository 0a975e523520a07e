namespace HipBot.Cards.Pictures;

/// <summary>An exercise in three key frames: what <c>cards/poses/ID.json</c> holds. Lengths are in units of a panel of 100 by 100; y points down.</summary>
/// <param name="View">From which side the figure is seen.</param>
/// <param name="Anchor">The joint that stays where it is; the rest of the body follows from the angles.</param>
/// <param name="Frames">Start, middle and end.</param>
/// <param name="Muscles">The working muscles, each with its side: "near.quads", "far.gluteus-medius".</param>
/// <param name="Props">Things around the figure.</param>
/// <param name="Arrows">Where something moves.</param>
internal sealed record PoseFile(
    PoseView View,
    PoseFile.AnchorPoint Anchor,
    IReadOnlyList<PoseFile.Frame> Frames,
    IReadOnlyList<string>? Muscles = null,
    IReadOnlyList<PoseFile.Prop>? Props = null,
    IReadOnlyList<PoseFile.Arrow>? Arrows = null)
{
    /// <summary>Where a joint is held.</summary>
    /// <param name="Joint">Its name, such as <c>nearAnkle</c>.</param>
    /// <param name="X">Its place across.</param>
    /// <param name="Y">Its height; null where it rests on the floor.</param>
    internal sealed record AnchorPoint(string Joint, double X, double? Y = null);

    /// <summary>The angles of one key frame: each the direction of a bone away from the hip or shoulder, in degrees clockwise from straight up.</summary>
    /// <param name="Trunk">Hip to waist, waist to neck.</param>
    /// <param name="Head">Neck to head.</param>
    /// <param name="NearLeg">Thigh, shin, foot; in a front view, of the leg at the picture's left.</param>
    /// <param name="FarLeg">The same of the other leg.</param>
    /// <param name="NearArm">Upper arm, forearm.</param>
    /// <param name="FarArm">The same of the other arm.</param>
    /// <param name="Pelvis">Front view: by how much the picture's right side of the pelvis is lower; degrees.</param>
    /// <param name="Short">Bones that point at the reader or away, by name, with the share of their length that is seen, 0 to 1.</param>
    /// <param name="Shift">By how much the anchor has moved, x and y.</param>
    internal sealed record Frame(
        IReadOnlyList<double> Trunk,
        double Head,
        IReadOnlyList<double> NearLeg,
        IReadOnlyList<double> FarLeg,
        IReadOnlyList<double> NearArm,
        IReadOnlyList<double> FarArm,
        double Pelvis = 0,
        IReadOnlyDictionary<string, double>? Short = null,
        IReadOnlyList<double>? Shift = null);

    /// <summary>Something around the figure.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="X">Its left edge, or its step from a joint.</param>
    /// <param name="Y">Its upper edge, or its step from a joint.</param>
    /// <param name="Size">Its width, or its radius.</param>
    /// <param name="Joints">The joints that it moves with: none for what stands still.</param>
    internal sealed record Prop(PropKind Kind, double X = 0, double Y = 0, double Size = 0, IReadOnlyList<string>? Joints = null);

    /// <summary>An arrow in one frame.</summary>
    /// <param name="Frame">Which frame, from 0.</param>
    /// <param name="Joint">The joint near which it begins.</param>
    /// <param name="Dx">Step from the joint, across.</param>
    /// <param name="Dy">Step from the joint, down.</param>
    /// <param name="Direction">Where it points, degrees clockwise from straight up.</param>
    /// <param name="Length">How long it is.</param>
    /// <param name="Bend">By how much its middle bows to its left; 0 is straight.</param>
    internal sealed record Arrow(int Frame, string Joint, double Dx, double Dy, double Direction, double Length, double Bend = 0);
}
