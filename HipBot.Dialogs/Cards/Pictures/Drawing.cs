namespace HipBot.Cards.Pictures;

/// <summary>A whole picture: shapes on a paper of a size, in the order in which they cover each other.</summary>
/// <param name="Width">In units; a figure's panel is 100 wide.</param>
/// <param name="Height">In units.</param>
/// <param name="Groups">The shapes, each group moved by a step.</param>
internal sealed record Drawing(double Width, double Height, IReadOnlyList<Drawing.Group> Groups)
{
    private const double Panel = 100;
    private const double Gap = 6;
    private const double HeadRoom = 14;
    private const double LeastHeight = 58;

    /// <summary>The key frames of an exercise side by side: start, middle and end.</summary>
    public static Drawing Of(PoseFile pose)
    {
        var top = Top(pose);
        return new(
            (pose.Frames.Count * (Panel + Gap)) - Gap,
            Panel - top,
            [.. pose.Frames.Select((frame, i) => new Group(new(i * (Panel + Gap), -top), [Shape.Box(0, top, Panel, Panel - top, 6, Palette.Paper), .. Figure.Draw(pose, frame), .. Figure.Arrows(pose, i)]))]);
    }

    /// <summary>Where the paper of a pose begins: low exercises need no room above them.</summary>
    public static double Top(PoseFile pose)
    {
        var props = (pose.Props ?? []).Select(prop => prop.Kind switch { PropKind.Wall or PropKind.Rug => 0, PropKind.Chair or PropKind.ChairTurned => prop.Y - 26, PropKind.Hands => 40, _ => Panel });
        var joints = pose.Frames.SelectMany(frame => Skeleton.Joints(pose.View, pose.Anchor, frame).Values.Select(joint => joint.Y));
        return Math.Floor(Math.Clamp(props.Concat(joints).Min() - HeadRoom, 0, Panel - LeastHeight));
    }

    internal sealed record Group(Point At, IReadOnlyList<Shape> Shapes);
}
