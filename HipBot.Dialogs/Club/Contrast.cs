using System.Globalization;

namespace HipBot.Club;

/// <summary>How well a colour can be read.</summary>
internal static class Contrast
{
    /// <summary>The contrast of white writing on a colour, 1 to 21.</summary>
    /// <remarks>Source: Web Content Accessibility Guidelines 2.2, "contrast ratio" and "relative luminance".</remarks>
    /// <param name="colour">As <c>#rrggbb</c>.</param>
    public static double WithWhite(string colour) => 1.05 / (Luminance(colour) + 0.05);

    private static double Luminance(string colour) => (0.2126 * Linear(colour[1..3])) + (0.7152 * Linear(colour[3..5])) + (0.0722 * Linear(colour[5..7]));

    private static double Linear(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
