namespace HipBot.Cards.Pictures;

/// <summary>Draws a figure around its joints: limbs that taper, shirt, shorts and shoes, the working muscles tinted.</summary>
internal static class Body
{
    /// <summary>What one sees when the figure looks to the side: the far limbs paler and behind.</summary>
    public static IEnumerable<Shape> Side(IReadOnlyDictionary<string, Point> at, IReadOnlyList<Muscle> muscles)
    {
        var neck = at["neck"];
        return
        [
            .. Arm(at, "far", Palette.Far), .. Leg(at, "far", Palette.Far, side: true), .. Tints(at, muscles, "far"),
            Shape.Limb(neck, 2.6, neck.To(at["head"], 0.7), 2.4, Palette.Near.Skin),
            .. Head(at),
            Shape.Limb(at["waist"], 4.9, at["hip"], 4.9, Palette.Near.Shorts),
            Shape.Limb(neck.To(at["waist"], 0.12), 5.2, at["waist"].To(at["hip"], 0.2), 4.8, Palette.Near.Shirt),
            .. Leg(at, "near", Palette.Near, side: true), .. Tints(at, muscles, "near"),
            .. Arm(at, "near", Palette.Near),
        ];
    }

    /// <summary>What one sees from the front or from behind.</summary>
    public static IEnumerable<Shape> Front(IReadOnlyDictionary<string, Point> at, IReadOnlyList<Muscle> muscles, bool fromBehind)
    {
        var neck = at["neck"];
        var waist = at["waist"];
        var across = (at["farShoulder"] - at["nearShoulder"]) * 0.5;
        return
        [
            .. Arm(at, "far", Palette.Near), .. Arm(at, "near", Palette.Near),
            .. Leg(at, "far", Palette.Near, side: false), .. Leg(at, "near", Palette.Near, side: false),
            Shape.Limb(neck, 2.8, neck.To(at["head"], 0.6), 2.4, Palette.Near.Skin),
            Shape.Circle(at["head"], 5.5, fromBehind ? Palette.Hair : Palette.Near.Skin),
            .. fromBehind ? Enumerable.Empty<Shape>() : [Shape.HalfDisc(at["head"], 5.5, Degrees(at["head"] - neck), Palette.Hair)],
            Shape.Limb(at["nearHip"], 4.9, at["farHip"], 4.9, Palette.Near.Shorts),
            Shape.Polygon(Palette.Near.Shorts, waist - (across * 0.62), waist + (across * 0.62), at["farHip"] + (across * 0.55), at["nearHip"] - (across * 0.55)),
            Shape.Limb(neck - (across * 0.72), 2.6, neck + (across * 0.72), 2.6, Palette.Near.Shirt),
            Shape.Polygon(Palette.Near.Shirt, neck - (across * 0.99), neck + (across * 0.99), waist + (across * 0.68), waist - (across * 0.68)),
            Shape.Limb(waist - (across * 0.3), 3, waist + (across * 0.3), 3, Palette.Near.Shirt),
            .. Tints(at, muscles, "far"), .. Tints(at, muscles, "near"),
        ];
    }

    private static IEnumerable<Shape> Head(IReadOnlyDictionary<string, Point> at)
    {
        var up = Degrees(at["head"] - at["neck"]);
        var behind = Point.Towards(up - 62);
        return
        [
            Shape.Circle(at["head"] + (behind * 5.6), 2.1, Palette.Hair),
            Shape.Circle(at["head"], 5.4, Palette.Near.Skin),
            Shape.HalfDisc(at["head"], 5.5, up - 38, Palette.Hair),
        ];
    }

    private static IEnumerable<Shape> Leg(IReadOnlyDictionary<string, Point> at, string which, Palette.Tones tones, bool side)
    {
        var (hip, knee, ankle, toe) = (at[which + "Hip"], at[which + "Knee"], at[which + "Ankle"], at[which + "Toe"]);
        var heel = side ? ankle - ((toe - ankle) * 0.28) : ankle;
        var down = Sole(ankle, knee, toe);
        return
        [
            Shape.Limb(knee, 3.3, ankle, 2.1, tones.Skin),
            Shape.Limb(heel + down, 1.9, toe + down, 1.6, tones.Shoe),
            Shape.Limb(hip, 4.7, knee, 3.4, tones.Skin),
            Shape.Limb(hip, 5.1, hip.To(knee, 0.56), 4.4, tones.Shorts),
        ];
    }

    // The foot hangs below the ankle, on the side away from the shin.
    private static Point Sole(Point ankle, Point knee, Point toe)
    {
        var foot = toe - ankle;
        if (foot.Length < 0.5)
        {
            return default;
        }

        var across = foot.Unit.Left;
        var shin = knee - ankle;
        return across * ((across.X * shin.X) + (across.Y * shin.Y) > 0 ? -1.5 : 1.5);
    }

    private static IEnumerable<Shape> Arm(IReadOnlyDictionary<string, Point> at, string which, Palette.Tones tones)
    {
        var (shoulder, elbow, hand) = (at[which + "Shoulder"], at[which + "Elbow"], at[which + "Hand"]);
        return
        [
            Shape.Limb(shoulder, 2.7, elbow, 2.1, tones.Skin),
            Shape.Limb(elbow, 2.1, hand, 1.6, tones.Skin),
            Shape.Circle(hand, 2.1, tones.Skin),
            Shape.Limb(shoulder, 3, shoulder.To(elbow, 0.5), 2.7, tones.Sleeve),
        ];
    }

    private static IEnumerable<Shape> Tints(IReadOnlyDictionary<string, Point> at, IReadOnlyList<Muscle> muscles, string which) =>
        muscles.Where(muscle => muscle.Which == which).Select(muscle => muscle.Draw(at));

    private static double Degrees(Point step) => Math.Atan2(step.X, -step.Y) * 180 / Math.PI;
}
