namespace HipBot.Cards.Pictures;

/// <summary>Draws what is around a figure.</summary>
internal static class Props
{
    private static readonly string[] Sides = ["far", "near"];

    /// <summary>Whether a thing is drawn over the figure: what it holds, or what lies on it.</summary>
    public static bool IsInFront(PoseFile.Prop prop) => prop.Kind is PropKind.Band or PropKind.Weight or PropKind.Hands || prop is { Kind: PropKind.Ball, Joints: not null };

    public static IEnumerable<Shape> Draw(PoseFile.Prop prop, IReadOnlyDictionary<string, Point> at)
    {
        var floor = Skeleton.Floor;
        var here = Middle(prop, at) + new Point(prop.X, prop.Y);
        return prop.Kind switch
        {
            PropKind.Chair => Chair(prop.X, prop.Y, back: prop.X - 1, legs: [prop.X, prop.X + 17]),
            PropKind.ChairTurned => Chair(prop.X, prop.Y, back: prop.X + 18, legs: [prop.X, prop.X + 17]),
            PropKind.Wall => [Shape.Box(prop.X, 6, 6, floor - 6, 0, Palette.Thing)],
            PropKind.Mat => [Shape.Box(prop.X, floor - 0.6, prop.Size, 2.4, 1.2, Palette.ThingEdge)],
            PropKind.Rug => [Shape.Box(prop.X, 5, prop.Size, 90, 5, Palette.Thing)],
            PropKind.Hands => [Shape.Limb(here + new Point(-14, -22), 2.6, here + new Point(-4, 0), 2, Palette.Far.Skin), Shape.Limb(here + new Point(6, -24), 2.6, here + new Point(4, 0), 2, Palette.Far.Skin)],
            PropKind.Box => [Shape.Box(prop.X, prop.Y, prop.Size, floor - prop.Y, 1.5, Palette.Thing), Shape.Box(prop.X, prop.Y, prop.Size, 3, 1.5, Palette.ThingEdge)],
            PropKind.Ball => [Shape.Circle(here, prop.Size, Palette.ThingEdge), Shape.Circle(here, prop.Size * 0.55, Palette.Thing)],
            PropKind.Cushion => [Shape.Box(here.X - (prop.Size / 2), here.Y - 2.2, prop.Size, 4.4, 2.2, Palette.ThingEdge)],
            PropKind.Band => [Shape.Line(Palette.Band, 1.8, [.. prop.Joints!.Select(joint => at[joint] + new Point(prop.X, prop.Y))])],
            PropKind.Weight => [Shape.Box(here.X - 4.6, here.Y - 1, 9.2, 2, 1, Palette.Hair), Shape.Box(here.X - 5.2, here.Y - 2.6, 2.6, 5.2, 1, Palette.Hair), Shape.Box(here.X + 2.6, here.Y - 2.6, 2.6, 5.2, 1, Palette.Hair)],
            PropKind.Hill => [Shape.Polygon(Palette.Thing, new(0, floor + 4), new(0, floor), new(100, floor - prop.Size), new(100, floor + 4))],
            PropKind.Bike => Bike(prop.X),
            PropKind.Elliptical => Elliptical(at),
            PropKind.LegPress => LegPress(at),
            _ => throw new ArgumentOutOfRangeException(nameof(prop), prop.Kind, "There is no such thing."),
        };
    }

    private static Point Middle(PoseFile.Prop prop, IReadOnlyDictionary<string, Point> at)
    {
        var sum = default(Point);
        var count = 0;
        foreach (var joint in prop.Joints ?? [])
        {
            sum += at[joint];
            count++;
        }

        return count == 0 ? sum : sum * (1.0 / count);
    }

    private static Shape[] Chair(double x, double y, double back, double[] legs) =>
    [
        .. legs.Select(leg => Shape.Line(Palette.ThingEdge, 2.2, new Point(leg, y + 1), new Point(leg, Skeleton.Floor - 1))),
        Shape.Line(Palette.ThingEdge, 2.6, new Point(back, y + 1), new Point(back, y - 26)),
        Shape.Box(x - 2, y, 21, 3.4, 1.7, Palette.ThingEdge),
    ];

    private static Shape[] Bike(double x) =>
    [
        Shape.Circle(new(x + 30, 78), 11, Palette.Thing), Shape.Circle(new(x + 30, 78), 8, Palette.Paper),
        Shape.Line(Palette.ThingEdge, 2.6, new Point(x, 51), new Point(x + 6, 76), new Point(x + 30, 78), new Point(x + 26, 42), new Point(x + 33, 39)),
        Shape.Line(Palette.ThingEdge, 2.6, new Point(x - 6, 89), new Point(x + 38, 89)),
        Shape.Line(Palette.ThingEdge, 2.6, new Point(x + 6, 76), new Point(x + 6, 89)),
        Shape.Circle(new(x + 8, 76), 6.4, Palette.ThingEdge), Shape.Circle(new(x + 8, 76), 4.2, Palette.Paper),
        Shape.Limb(new(x - 6, 50.5), 2.2, new(x + 6, 50.5), 1.6, Palette.Hair),
    ];

    private static Shape[] Elliptical(IReadOnlyDictionary<string, Point> at) =>
    [
        Shape.Circle(new(22, 76), 10, Palette.Thing), Shape.Circle(new(22, 76), 7, Palette.Paper),
        Shape.Line(Palette.ThingEdge, 2.4, new Point(14, 89), new Point(84, 89)),
        Shape.Line(Palette.ThingEdge, 2.6, new Point(78, 88), new Point(70, 34)),
        .. Sides.SelectMany(which => new[]
        {
            Shape.Line(Palette.ThingEdge, 2.4, new Point(22, 76), at[which + "Ankle"] + new Point(0, 4.6), at[which + "Toe"] + new Point(3, 3.4)),
            Shape.Line(Palette.ThingEdge, 2, at[which + "Hand"] + new Point(-1, -4), new Point(76, 74)),
        }),
    ];

    private static Shape[] LegPress(IReadOnlyDictionary<string, Point> at)
    {
        var plate = at["nearToe"].To(at["nearAnkle"], 0.5) + new Point(4.2, 0);
        return
        [
            Shape.Line(Palette.ThingEdge, 3, new Point(6, 88.5), new Point(94, 88.5)),
            Shape.Line(Palette.ThingEdge, 5, at["hip"] + new Point(-6, 4), at["neck"] + new Point(-6, 3)),
            Shape.Line(Palette.ThingEdge, 5, at["hip"] + new Point(-6, 6), at["hip"] + new Point(7, 6)),
            Shape.Line(Palette.ThingEdge, 2.6, at["hip"] + new Point(-2, 7), new Point(at["hip"].X - 2, 88)),
            Shape.Line(Palette.Hair, 3.4, plate + new Point(0, -10), plate + new Point(0, 10)),
            Shape.Line(Palette.ThingEdge, 2.6, plate + new Point(1, 8), new Point(plate.X + 1, 88)),
        ];
    }
}
