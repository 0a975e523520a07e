using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace HipBot.Cards.Pictures;

/// <summary>One filled or stroked outline. Everything in a picture is one, so that SVG and PNG show the same.</summary>
/// <param name="Path">The outline in SVG path syntax, rounded to hundredths.</param>
/// <param name="Fill">Its colour as <c>#rrggbb</c>; null where it is only stroked.</param>
/// <param name="Stroke">The colour of its line; null where it is only filled.</param>
/// <param name="Width">The width of the line.</param>
internal sealed record Shape(string Path, string? Fill, string? Stroke = null, double Width = 0)
{
    /// <summary>A limb: the hull of two circles, the first one at least as large as the second.</summary>
    public static Shape Limb(Point from, double fromRadius, Point to, double toRadius, string fill)
    {
        var along = to - from;
        var length = Math.Max(along.Length, fromRadius - toRadius + 0.01);
        var unit = along.Length < 0.01 ? new Point(0, 1) : along.Unit;
        var lean = (fromRadius - toRadius) / length;
        var out1 = unit.Left * Math.Sqrt(1 - (lean * lean));
        var (left, right) = ((unit * lean) + out1, (unit * lean) - out1);
        return new(
            Text($"M{from + (left * fromRadius)}L{to + (left * toRadius)}A{toRadius} {toRadius} 0 0 1 {to + (right * toRadius)}L{from + (right * fromRadius)}A{fromRadius} {fromRadius} 0 1 1 {from + (left * fromRadius)}Z"),
            fill);
    }

    public static Shape Circle(Point centre, double radius, string fill) => Ellipse(centre, radius, radius, 0, fill);

    public static Shape Ellipse(Point centre, double along, double across, double degrees, string fill)
    {
        var end = Point.Towards(degrees) * along;
        var (from, to) = (centre - end, centre + end);
        return new(Text($"M{from}A{along} {across} {degrees - 90} 0 1 {to}A{along} {across} {degrees - 90} 0 1 {from}Z"), fill);
    }

    /// <summary>A half disc whose round side faces a direction.</summary>
    public static Shape HalfDisc(Point centre, double radius, double degrees, string fill)
    {
        var side = Point.Towards(degrees + 90) * radius;
        return new(Text($"M{centre - side}A{radius} {radius} 0 0 1 {centre + side}Z"), fill);
    }

    public static Shape Polygon(string fill, params ReadOnlySpan<Point> corners)
    {
        var path = new StringBuilder("M");
        for (var i = 0; i < corners.Length; i++)
        {
            path.Append(i == 0 ? string.Empty : "L").Append(Text($"{corners[i]}"));
        }

        return new(path.Append('Z').ToString(), fill);
    }

    public static Shape Box(double x, double y, double width, double height, double radius, string fill) => new(
        Text($"M{x + radius} {y}H{x + width - radius}A{radius} {radius} 0 0 1 {x + width} {y + radius}V{y + height - radius}A{radius} {radius} 0 0 1 {x + width - radius} {y + height}H{x + radius}A{radius} {radius} 0 0 1 {x} {y + height - radius}V{y + radius}A{radius} {radius} 0 0 1 {x + radius} {y}Z"),
        fill);

    public static Shape Line(string stroke, double width, params ReadOnlySpan<Point> points)
    {
        var path = new StringBuilder("M");
        for (var i = 0; i < points.Length; i++)
        {
            path.Append(i == 0 ? string.Empty : "L").Append(Text($"{points[i]}"));
        }

        return new(path.ToString(), Fill: null, stroke, width);
    }

    /// <summary>Numbers with at most two decimals and a point, whatever the culture.</summary>
    internal static string Text(Numbers path) => path.ToString();

    /// <summary>Writes points and numbers into path text.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Numbers(int literalLength, int formattedCount)
    {
        private readonly StringBuilder _text = new(literalLength + (formattedCount * 8));

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(string text) => _text.Append(text);

        public void AppendFormatted(double number) => _text.Append((Math.Round(number, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture));

        public void AppendFormatted(Point point)
        {
            AppendFormatted(point.X);
            _text.Append(' ');
            AppendFormatted(point.Y);
        }

        public override string ToString() => _text.ToString();
    }
}
