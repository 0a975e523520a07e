namespace HipBot.Cards.Pictures;

/// <summary>The runner with the marked hip, as the icons that Teams asks for.</summary>
/// <remarks>The same drawing as the page's <c>logo.svg</c>, in a square of 48 units.</remarks>
public static class AppIcon
{
    private const double Side = 48;
    private const int ColourPixels = 192;
    private const int OutlinePixels = 32;
    private const double Limb = 3.4;

    private static readonly string[] Limbs =
    [
        "M28.2 15.5L22 25.5", "M26.6 17.6L19.4 16.4L14.6 21", "M27 18.4L30.6 22.4L35.6 21.6", "M22 25.5L29.2 29.6L27.4 38.5", "M22 25.5L18.6 32.4L11 33.6",
    ];

    private static readonly Point Head = new(31.4, 10.4);
    private static readonly Point Hip = new(22, 25.5);

    /// <summary>The full-colour icon: PNG, 192 by 192 pixels, no transparent part.</summary>
    public static byte[] Colour() => PngImage.Of(
        Of([Shape.Box(0, 0, Side, Side, 0, Palette.Brand), .. Runner(Palette.OnBrand), Shape.Circle(Hip, 5.4, Palette.Brand), Shape.Circle(Hip, 4, Palette.Spot)]),
        ColourPixels / (float)Side);

    /// <summary>The outline icon: PNG, 32 by 32 pixels, white on nothing.</summary>
    public static byte[] Outline() => PngImage.Of(
        Of([.. Runner(Palette.White), Shape.Circle(Hip, 5, Palette.White)]),
        OutlinePixels / (float)Side);

    private static Drawing Of(IReadOnlyList<Shape> shapes) => new(Side, Side, [new(new(0, 0), shapes)]);

    private static IEnumerable<Shape> Runner(string colour) =>
        [.. Limbs.Select(limb => new Shape(limb, Fill: null, colour, Limb)), Shape.Circle(Head, 3.6, colour)];
}
