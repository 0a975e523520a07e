using SkiaSharp;

namespace HipBot.Cards.Pictures;

/// <summary>Writes pictures as PNG, for hosts that show no SVG.</summary>
internal static class PngImage
{
    private const float Zoom = 3;
    private const int Quality = 100;

    public static byte[] Of(Drawing drawing)
    {
        using var bitmap = new SKBitmap((int)Math.Ceiling(drawing.Width * Zoom), (int)Math.Ceiling(drawing.Height * Zoom));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Transparent);
        canvas.Scale(Zoom);
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
