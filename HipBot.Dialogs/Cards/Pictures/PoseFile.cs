namespace HipBot.Cards.Pictures;

/// <summary>An exercise in key frames: what <c>cards/poses/ID.json</c> holds. Lengths are in units of a panel of 100 by 100; y points down.</summary>
/// <param name="Props">Things around the figure, the same in every frame.</param>
/// <param name="Tints">Where the working muscle is.</param>
/// <param name="Arrows">Where something moves.</param>
/// <param name="Frames">Start, middle and end; joints by name, each as x and y.</param>
internal sealed record PoseFile(
    IReadOnlyList<PoseFile.Prop> Props,
    IReadOnlyList<PoseFile.Tint> Tints,
    IReadOnlyList<PoseFile.Arrow> Arrows,
    IReadOnlyList<PoseFile.Frame> Frames)
{
    internal sealed record Frame(IReadOnlyDictionary<string, IReadOnlyList<double>> Joints);

    /// <summary>A muscle: an ellipse along the bone between two joints.</summary>
    /// <param name="From">The joint where the bone begins.</param>
    /// <param name="To">The joint where it ends.</param>
    /// <param name="Along">Where on the bone the middle lies, 0 to 1.</param>
    /// <param name="Aside">How far beside the bone, to its left as seen from its beginning.</param>
    /// <param name="Length">Length along the bone.</param>
    /// <param name="Width">Width across it.</param>
    internal sealed record Tint(string From, string To, double Along, double Aside, double Length, double Width);

    /// <summary>Something that stands there: a chair by the front edge of its seat, a wall by its face.</summary>
    internal sealed record Prop(PropKind Kind, double X, double Y);

    /// <summary>An arrow in one frame, from a point and by a step.</summary>
    internal sealed record Arrow(int Frame, double X, double Y, double Dx, double Dy);
}
