namespace HipBot.Cards.Pictures;

/// <summary>A working muscle of one side: an ellipse along a bone.</summary>
/// <param name="Which">"near" or "far".</param>
/// <param name="From">The joint where the bone begins.</param>
/// <param name="To">The joint where it ends.</param>
/// <param name="Along">Where on the bone its middle lies, 0 to 1.</param>
/// <param name="Aside">How far to the left of the bone, as seen from its beginning.</param>
/// <param name="Length">Its length along the bone.</param>
/// <param name="Width">Its width.</param>
internal sealed record Muscle(string Which, string From, string To, double Along, double Aside, double Length, double Width)
{
    // Going down a leg, the front of a figure that looks to the right is on the left hand; going up the trunk, on the right one.
    private static readonly Dictionary<string, Place> SideView = new(StringComparer.Ordinal)
    {
        ["glutes"] = new("Hip", "Knee", 0.02, -3.2, 9, 5.6),
        ["gluteus-medius"] = new("Hip", "Knee", -0.1, -0.4, 7, 6.4),
        ["quads"] = new("Hip", "Knee", 0.55, 1.8, 11, 3.6),
        ["hamstrings"] = new("Hip", "Knee", 0.58, -1.7, 11, 3.6),
        ["hip-flexors"] = new("Hip", "Knee", 0.12, 2.6, 8, 3.6),
        ["tfl"] = new("Hip", "Knee", 0.08, 2.2, 7, 4),
        ["adductors"] = new("Hip", "Knee", 0.45, 0, 11, 3.4),
        ["calf"] = new("Knee", "Ankle", 0.3, -1, 8, 3.2),
        ["abs"] = new("hip", "neck", 0.5, -2.6, 12, 3.2),
        ["back"] = new("hip", "neck", 0.4, 2.6, 12, 3.2),
        ["obliques"] = new("hip", "neck", 0.42, 0, 9, 5),
    };

    // From the front, the near side is at the left of the picture: going down its leg, outwards is on the right hand.
    private static readonly Dictionary<string, Place> FrontView = new(StringComparer.Ordinal)
    {
        ["gluteus-medius"] = new("Hip", "Knee", -0.06, -2.9, 8, 4.2),
        ["glutes"] = new("Hip", "Knee", 0.04, -0.4, 8.6, 7),
        ["tfl"] = new("Hip", "Knee", 0.1, -2.6, 8, 3.2),
        ["quads"] = new("Hip", "Knee", 0.6, -0.6, 11, 4),
        ["hip-flexors"] = new("Hip", "Knee", 0.1, 0.8, 8, 3.2),
        ["adductors"] = new("Hip", "Knee", 0.45, 1.9, 11, 3.2),
        ["hamstrings"] = new("Hip", "Knee", 0.6, 0, 11, 4.4),
        ["obliques"] = new("Hip", "Shoulder", 0.42, 0.4, 10, 3.2),
        ["abs"] = new("hip", "neck", 0.5, 0, 12, 5),
    };

    /// <summary>The muscles that can be tinted in a view.</summary>
    public static IReadOnlyCollection<string> Names(PoseView view) => Places(view).Keys;

    /// <summary>The muscle named in a pose, such as <c>near.quads</c>; null where the view has none of that name.</summary>
    public static Muscle? Find(PoseView view, string name)
    {
        var parts = name.Split('.');
        if (parts is not [("near" or "far") and var which, var muscle] || !Places(view).TryGetValue(muscle, out var place))
        {
            return null;
        }

        var mirrored = view != PoseView.Side && which == "far" ? -1 : 1;
        return new(which, Joint(place.From), Joint(place.To), place.Along, place.Aside * mirrored, place.Length, place.Width);

        string Joint(string joint) => char.IsUpper(joint[0]) ? which + joint : joint;
    }

    public Shape Draw(IReadOnlyDictionary<string, Point> at)
    {
        var bone = at[To] - at[From];
        var middle = at[From] + (bone * Along) + (bone.Unit.Left * Aside);
        return Shape.Ellipse(middle, Length / 2, Width / 2, Math.Atan2(bone.X, -bone.Y) * 180 / Math.PI, Palette.Muscle);
    }

    private static Dictionary<string, Place> Places(PoseView view) => view == PoseView.Side ? SideView : FrontView;

    private sealed record Place(string From, string To, double Along, double Aside, double Length, double Width);
}
