using SkiaSharp;

namespace HipBot.Cards.Pictures;

/// <summary>Writes pictures as PNG, for hosts that show no SVG.</summary>
internal static class PngImage
{
    private const float Zoom = 3;
    private const int Quality = 100;

    public static byte[] Of(Drawing drawing, float zoom = Zoom)
    {
        using var bitmap = new SKBitmap(Pixels(drawing.Width, zoom), Pixels(drawing.Height, zoom));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Transparent);
        canvas.Scale(zoom);
        foreach (var group in drawing.Groups)
        {
            canvas.Save();
            canvas.Translate((float)group.At.X, (float)group.At.Y);
            foreach (var shape in group.Shapes)
            {
                Draw(canvas, shape);
            }

            canvas.Restore();
        }

        using var png = bitmap.Encode(SKEncodedImageFormat.Png, Quality);
        return png.ToArray();
    }

    // Whole pixels that hold it all; what is over by a slip of the arithmetic takes no pixel of its own.
    private static int Pixels(double units, float zoom) => (int)Math.Ceiling((units * zoom) - 0.001);

    private static void Draw(SKCanvas canvas, Shape shape)
    {
        using var path = SKPath.ParseSvgPathData(shape.Path);
        if (shape.Fill is { } fill)
        {
            using var paint = new SKPaint { IsAntialias = true, Color = SKColor.Parse(fill) };
            canvas.DrawPath(path, paint);
        }

        if (shape.Stroke is { } stroke)
        {
            using var pen = new SKPaint { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = (float)shape.Width, StrokeCap = SKStrokeCap.Round, StrokeJoin = SKStrokeJoin.Round, Color = SKColor.Parse(stroke) };
            canvas.DrawPath(path, pen);
        }
    }
}
