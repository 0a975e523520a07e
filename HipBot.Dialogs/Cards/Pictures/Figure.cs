namespace HipBot.Cards.Pictures;

/// <summary>One key frame of an exercise as shapes: the ground, the things around, the body, the arrows.</summary>
internal static class Figure
{
    private const double ArrowWidth = 1.9;
    private const double ArrowHead = 3.4;

    /// <summary>Everything in a frame but its arrows. Two frames of one pose have the same shapes in the same order.</summary>
    public static IEnumerable<Shape> Draw(PoseFile pose, PoseFile.Frame frame)
    {
        var at = Skeleton.Joints(pose.View, pose.Anchor, frame);
        var muscles = (pose.Muscles ?? []).Select(name => Muscle.Find(pose.View, name)!).ToList();
        var props = pose.Props ?? [];
        return
        [
            .. pose.View == PoseView.Above ? Enumerable.Empty<Shape>() : [Shape.Line(Palette.Ground, 1.2, new Point(7, Skeleton.Floor + 0.6), new Point(93, Skeleton.Floor + 0.6))],
            .. props.Where(prop => !Props.IsInFront(prop)).SelectMany(prop => Props.Draw(prop, at)),
            .. pose.View == PoseView.Side ? Body.Side(at, muscles) : Body.Front(at, muscles, pose.View == PoseView.Back),
            .. props.Where(prop => Props.IsInFront(prop)).SelectMany(prop => Props.Draw(prop, at)),
        ];
    }

    /// <summary>The arrows of one key frame.</summary>
    public static IEnumerable<Shape> Arrows(PoseFile pose, int index)
    {
        var at = Skeleton.Joints(pose.View, pose.Anchor, pose.Frames[index]);
        return (pose.Arrows ?? []).Where(arrow => arrow.Frame == index).SelectMany(arrow => Draw(arrow, at[arrow.Joint] + new Point(arrow.Dx, arrow.Dy)));
    }

    private static IEnumerable<Shape> Draw(PoseFile.Arrow arrow, Point from)
    {
        var way = Point.Towards(arrow.Direction);
        var to = from + (way * arrow.Length);
        var bow = from.To(to, 0.5) + (way.Left * (arrow.Bend * 2));
        var end = (to - bow).Unit;
        yield return new(Shape.Text($"M{from}Q{bow} {to}"), Fill: null, Palette.Move, ArrowWidth);
        yield return Shape.Line(Palette.Move, ArrowWidth, to - (end * ArrowHead) + (end.Left * ArrowHead * 0.75), to, to - (end * ArrowHead) - (end.Left * ArrowHead * 0.75));
    }
}
