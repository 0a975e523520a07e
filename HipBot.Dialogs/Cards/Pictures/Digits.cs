using System.Globalization;

namespace HipBot.Cards.Pictures;

/// <summary>Draws numbers as lines, so that pictures need no font.</summary>
internal static class Digits
{
    private const double Size = 0.96;
    private const double BoxWidth = 4;
    private const double BoxHeight = 6;
    private const double Space = 1.5;

    // Each in a box 4 wide and 6 high: a command, then its points.
    private static readonly string[] Strokes =
    [
        "M 2 0 C .6 0 0 1.3 0 3 C 0 4.7 .6 6 2 6 C 3.4 6 4 4.7 4 3 C 4 1.3 3.4 0 2 0 Z",
        "M .8 1.4 L 2.4 0 L 2.4 6",
        "M .2 1.6 C .2 .6 1 0 2 0 C 3.1 0 3.8 .7 3.8 1.7 C 3.8 3.2 .2 4.2 .2 6 L 3.9 6",
        "M .3 .9 C .7 .3 1.3 0 2 0 C 3 0 3.7 .6 3.7 1.5 C 3.7 2.4 3 2.9 1.8 2.9 C 3.1 2.9 3.9 3.5 3.9 4.4 C 3.9 5.4 3.1 6 2 6 C 1.2 6 .5 5.7 .1 5",
        "M 3 6 L 3 0 L 0 4.3 L 4 4.3",
        "M 3.6 0 L .7 0 L .4 2.8 C .8 2.4 1.4 2.2 2 2.2 C 3.2 2.2 3.9 3 3.9 4 C 3.9 5.2 3.1 6 2 6 C 1.2 6 .5 5.6 .1 5",
        "M 3.5 .6 C 3.1 .2 2.6 0 2.1 0 C .8 0 .1 1.3 .1 3.3 C .1 5 .8 6 2 6 C 3.1 6 3.9 5.2 3.9 4.1 C 3.9 3 3.1 2.3 2.1 2.3 C 1.1 2.3 .3 3 .1 3.9",
        "M .1 0 L 3.9 0 L 1.5 6",
        "M 2 2.8 C 1 2.8 .4 2.2 .4 1.4 C .4 .6 1 0 2 0 C 3 0 3.6 .6 3.6 1.4 C 3.6 2.2 3 2.8 2 2.8 C .9 2.8 .1 3.5 .1 4.4 C .1 5.4 .9 6 2 6 C 3.1 6 3.9 5.4 3.9 4.4 C 3.9 3.5 3.1 2.8 2 2.8 Z",
        "M .5 5.4 C .9 5.8 1.4 6 1.9 6 C 3.2 6 3.9 4.7 3.9 2.7 C 3.9 1 3.2 0 2 0 C .9 0 .1 .8 .1 1.9 C .1 3 .9 3.7 1.9 3.7 C 2.9 3.7 3.7 3 3.9 2.1",
    ];

    /// <summary>A number, its middle at a point.</summary>
    public static IEnumerable<Shape> Draw(int number, Point middle, string colour)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var width = ((digits.Length * (BoxWidth + Space)) - Space) * Size;
        return digits.Select((digit, i) => new Shape(
            Placed(Strokes[digit - '0'], middle + new Point((i * (BoxWidth + Space) * Size) - (width / 2), -BoxHeight * Size / 2)),
            Fill: null,
            colour,
            Width: 1.3));
    }

    private static string Placed(string strokes, Point at)
    {
        var across = true;
        return string.Join(' ', strokes.Split(' ').Select(token =>
        {
            if (char.IsLetter(token[0]))
            {
                return token;
            }

            var number = double.Parse(token, CultureInfo.InvariantCulture) * Size;
            number += across ? at.X : at.Y;
            across = !across;
            return Shape.Text($"{number}");
        }));
    }
}
