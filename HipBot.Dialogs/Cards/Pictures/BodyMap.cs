namespace HipBot.Cards.Pictures;

/// <summary>Draws where it hurts: all places with their numbers, or those of one cause.</summary>
internal static class BodyMap
{
    private const double Width = 100;
    private const double Height = 130;
    private const double Gap = 6;
    private const double NumberRadius = 5.6;

    // Nothing stands at the sides of the body, so the paper is narrower than the map.
    private const double Margin = 10;
    private const double PaperWidth = Width - (2 * Margin);

    /// <summary>Every place with the number under which the question lists it.</summary>
    /// <param name="map">The body and its areas.</param>
    /// <param name="places">The places in the order of the question's choices.</param>
    public static Drawing Numbered(BodyMapFile map, IReadOnlyList<string> places) => Draw(map, view =>
    [
        .. map.Areas.Where(area => area.View == view).SelectMany(area => Ellipses(area, Palette.Area, Palette.Muscle)),
        .. map.Areas.Where(area => area.View == view).SelectMany(area => Number(area, IndexOf(places, area.Place) + 1)),
    ]);

    /// <summary>The places where a cause is felt, the most typical ones stronger.</summary>
    public static Drawing Marked(BodyMapFile map, CausePlaces places) => Draw(map, view => Marks(map, places, view));

    /// <summary>The same from the one side where it is felt most.</summary>
    public static Drawing Spot(BodyMapFile map, CausePlaces places)
    {
        var views = map.Areas.Where(area => places.Typical.Contains(area.Place)).ToLookup(area => area.View);
        return new(PaperWidth, Height, [views["back"].Count() > views["front"].Count() ? Back(map, Marks(map, places, "back")) : Front(map, Marks(map, places, "front"))]);
    }

    private static Drawing Draw(BodyMapFile map, Func<string, IEnumerable<Shape>> areas) => new((2 * PaperWidth) + Gap, Height,
    [
        Front(map, areas("front")),
        Back(map, areas("back")) with { At = new(PaperWidth + Gap - Margin, 0) },
    ]);

    private static IEnumerable<Shape> Marks(BodyMapFile map, CausePlaces places, string view) =>
    [
        .. map.Areas.Where(area => area.View == view && places.Possible.Contains(area.Place)).SelectMany(area => Ellipses(area, Palette.Area, Palette.Muscle)),
        .. map.Areas.Where(area => area.View == view && places.Typical.Contains(area.Place)).SelectMany(area => Ellipses(area, Palette.Muscle, Palette.Move)),
    ];

    private static Drawing.Group Front(BodyMapFile map, IEnumerable<Shape> areas) => new(new(-Margin, 0), [Paper(), .. Body(map.Front), .. areas]);

    private static Drawing.Group Back(BodyMapFile map, IEnumerable<Shape> areas) => new(new(-Margin, 0), [Paper(), .. Body(map.Back), .. Spine(), .. areas]);

    private static Shape Paper() => Shape.Box(Margin, 0, PaperWidth, Height, 6, Palette.Paper);

    private static IEnumerable<Shape> Body(IReadOnlyList<BodyMapFile.Outline> outlines) =>
        outlines.Select(outline => new Shape(outline.Path, outline.Fill switch { "shirt" => Palette.Near.Shirt, "shorts" => Palette.Shorts, _ => Palette.Near.Skin }));

    // What tells the back from the front: the furrow of the spine and the one between the buttocks.
    private static IEnumerable<Shape> Spine() =>
    [
        Shape.Line(Palette.Crease, 1.2, new Point(50, 21), new Point(50, 27)),
        Shape.Line(Palette.Crease, 1.2, new Point(50, 38), new Point(50, 63)),
    ];

    private static IEnumerable<Shape> Ellipses(BodyMapFile.Area area, string fill, string edge)
    {
        yield return Edged(new(area.X, area.Y), area.Degrees);
        if (area.BothSides)
        {
            yield return Edged(new(Width - area.X, area.Y), -area.Degrees);
        }

        Shape Edged(Point middle, double degrees) => Shape.Ellipse(middle, area.Along, area.Across, degrees, fill) with { Stroke = edge, Width = 0.8 };
    }

    private static IEnumerable<Shape> Number(BodyMapFile.Area area, int number)
    {
        var middle = new Point(area.Label[0], area.Label[1]);
        return [Shape.Circle(middle, NumberRadius, Palette.Hair), .. Digits.Draw(number, middle, "#ffffff")];
    }

    private static int IndexOf(IReadOnlyList<string> places, string place) => places.Index().First(entry => entry.Item == place).Index;
}
