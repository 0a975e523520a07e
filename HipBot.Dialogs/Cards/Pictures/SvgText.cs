using System.Globalization;
using System.Text;

namespace HipBot.Cards.Pictures;

/// <summary>Writes pictures as SVG. The same picture gives the same text, to the last character.</summary>
internal static class SvgText
{
    private const double Zoom = 4;
    private const int Steps = 7;
    private const double Seconds = 4;

    public static string Of(Drawing drawing)
    {
        var svg = Begin(drawing.Width, drawing.Height);
        foreach (var group in drawing.Groups)
        {
            svg.Append(Shape.Text($"<g transform=\"translate({group.At})\">"));
            foreach (var shape in group.Shapes)
            {
                Write(svg, shape, moves: null);
            }

            svg.Append("</g>");
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>One figure that goes from start to end and back again, for as long as it is looked at.</summary>
    public static string Moving(PoseFile pose)
    {
        var frames = Frames(pose).Select(frame => Figure.Draw(pose, frame).ToList()).ToList();
        var top = Drawing.Top(pose);
        var svg = Begin(100, 100 - top);
        svg.Append(Shape.Text($"<g transform=\"translate(0 {-top})\">"));
        Write(svg, Shape.Box(0, top, 100, 100 - top, 6, Palette.Paper), moves: null);
        for (var i = 0; i < frames[0].Count; i++)
        {
            var paths = frames.Select(frame => frame[i].Path).ToList();
            Write(svg, frames[0][i], paths.TrueForAll(path => path == paths[0]) ? null : paths);
        }

        return svg.Append("</g></svg>").ToString();
    }

    private static IEnumerable<PoseFile.Frame> Frames(PoseFile pose)
    {
        var (start, middle, end) = (pose.Frames[0], pose.Frames[1], pose.Frames[2]);
        List<PoseFile.Frame> there = [.. Between(start, middle), .. Between(middle, end), end];
        return [.. there, .. there.AsEnumerable().Reverse()];

        static IEnumerable<PoseFile.Frame> Between(PoseFile.Frame from, PoseFile.Frame to) =>
            Enumerable.Range(0, Steps).Select(step => Skeleton.Between(from, to, step / (double)Steps));
    }

    private static StringBuilder Begin(double width, double height) => new StringBuilder().Append(Shape.Text(
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width * Zoom}\" height=\"{height * Zoom}\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"));

    private static void Write(StringBuilder svg, Shape shape, List<string>? moves)
    {
        svg.Append("<path d=\"").Append(shape.Path).Append('"');
        if (shape.Fill is { } fill)
        {
            svg.Append(" fill=\"").Append(fill).Append('"');
        }

        if (shape.Stroke is { } stroke)
        {
            svg.Append(" stroke=\"").Append(stroke).Append(Shape.Text($"\" stroke-width=\"{shape.Width}\""));
        }

        if (moves is null)
        {
            svg.Append("/>");
            return;
        }

        svg.Append(CultureInfo.InvariantCulture, $"><animate attributeName=\"d\" dur=\"{Seconds}s\" repeatCount=\"indefinite\" values=\"").AppendJoin(';', moves).Append("\"/></path>");
    }
}
