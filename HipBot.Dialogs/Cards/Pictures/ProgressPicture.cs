using HipBot.FollowUp;

namespace HipBot.Cards.Pictures;

/// <summary>Draws pain over time: a line for the pain, bars for days of exercise, both on a scale of 0 to 10.</summary>
public static class ProgressPicture
{
    private const double Width = 212;
    private const double Height = 100;
    private const double Left = 24;
    private const double Right = 200;
    private const double Top = 14;
    private const double Bottom = 78;
    private const double Labels = 90;
    private const double BarWidth = 9;
    private const double LeastBetweenLabels = 12;
    private const int MostPain = 10;
    private const int LeastDays = 14;

    /// <summary>The plot as SVG text.</summary>
    public static string Svg(IReadOnlyList<ProgressPoint> points) => SvgText.Of(Draw(points));

    /// <summary>The plot as PNG.</summary>
    public static byte[] Png(IReadOnlyList<ProgressPoint> points) => PngImage.Of(Draw(points));

    private static Drawing Draw(IReadOnlyList<ProgressPoint> points)
    {
        var days = Math.Max(LeastDays, points.Max(point => point.Day));
        var known = points.Where(point => point.Pain is not null).ToList();
        return new(Width, Height, [new(new(0, 0),
        [
            Shape.Box(0, 0, Width, Height, 6, Palette.Paper),
            .. Scale(),
            .. points.Where(point => point.Exercised > 0).Select(point => Bar(X(point, days), Y(point.Exercised!.Value))),
            .. DayLabels(points, days),
            .. known.Zip(known.Skip(1), (from, to) => Shape.Line(Palette.Move, 2, At(from, days), At(to, days))),
            .. known.SelectMany(point => Dot(At(point, days))),
        ])]);
    }

    private static IEnumerable<Shape> Scale() =>
        from pain in new[] { 0, MostPain / 2, MostPain }
        from shape in Digits.Draw(pain, new(11, Y(pain)), Palette.Hair).Prepend(Shape.Line(Palette.Ground, 0.7, new(Left - 4, Y(pain)), new(Right + 4, Y(pain))))
        select shape;

    // Days that stand too close together would write over each other.
    private static IEnumerable<Shape> DayLabels(IReadOnlyList<ProgressPoint> points, int days)
    {
        var last = double.NegativeInfinity;
        foreach (var point in points.Where(point => point.Day != 1))
        {
            var x = X(point, days);
            if (x - last >= LeastBetweenLabels)
            {
                last = x;
                foreach (var shape in Digits.Draw(point.Day, new(x, Labels), Palette.Hair))
                {
                    yield return shape;
                }
            }
        }
    }

    private static IEnumerable<Shape> Dot(Point at) => [Shape.Circle(at, 3.6, Palette.Paper), Shape.Circle(at, 2.7, Palette.Move)];

    private static Shape Bar(double x, double y) => Shape.Polygon(Palette.ThingEdge, new Point(x - (BarWidth / 2), Bottom), new Point(x - (BarWidth / 2), y), new Point(x + (BarWidth / 2), y), new Point(x + (BarWidth / 2), Bottom));

    private static Point At(ProgressPoint point, int days) => new(X(point, days), Y(point.Pain!.Value));

    private static double X(ProgressPoint point, int days) => Left + ((Right - Left) * point.Day / days);

    private static double Y(int pain) => Bottom - ((Bottom - Top) * pain / MostPain);
}
