namespace HipBot.Cards.Pictures;

/// <summary>The colours of all pictures: one hand, readable on light and dark pages, and the muscle plain without colour vision.</summary>
internal static class Palette
{
    public const string Hair = "#1d2f40";
    public const string Muscle = "#f0803c";
    public const string Move = "#c2410c";
    public const string Paper = "#eef4f8";
    public const string Ground = "#b4c6d2";
    public const string Thing = "#cfdbe3";
    public const string ThingEdge = "#a9bcc9";
    public const string Band = "#8a3ffc";
    public const string Area = "#f9d3ba";
    public const string Shorts = "#6f95ad";
    public const string Brand = "#0f766e";
    public const string OnBrand = "#fbf8f3";
    public const string Spot = "#f5b547";
    public const string White = "#ffffff";
    public const string Crease = "#5b8099";

    public static readonly Tones Near = new(Skin: "#8fb1c6", Shirt: "#0b6e8f", Sleeve: "#095a76", Shorts: "#23425a", Shoe: "#1d2f40");

    public static readonly Tones Far = new(Skin: "#bfd2de", Shirt: "#7fb0c3", Sleeve: "#7fb0c3", Shorts: "#7c93a5", Shoe: "#7c93a5");

    internal sealed record Tones(string Skin, string Shirt, string Sleeve, string Shorts, string Shoe);
}
