using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>Whatever people type, a recognizer answers, and what it answers stands in the text.</summary>
public sealed class RecognizerRobustnessTests
{
    private const int LongText = 100_000;

    private static readonly Func<string, List<ModelResult>>[] Recognizers =
    [
        text => NumberRecognizer.RecognizeNumber(text, Culture.English),
        text => NumberRecognizer.RecognizeOrdinal(text, Culture.English),
        text => NumberRecognizer.RecognizePercentage(text, Culture.English),
        text => NumberRecognizer.RecognizeNumberRange(text, Culture.English),
        text => ChoiceRecognizer.RecognizeBoolean(text, Culture.English),
        text => NumberWithUnitRecognizer.RecognizeAge(text, Culture.English),
        text => NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English),
        text => NumberWithUnitRecognizer.RecognizeTemperature(text, Culture.English),
    ];

    private static readonly string[] Pieces =
    [
        "one", "a", "half", "twenty", "hundred", "thousand", "million", "and", "point", "fifth", "thirds", "dozen", "minus", "next", "last",
        "the", "to", "of", "in", "over", "yes", "no", "not", "ok", "km", "ft", "years", "old", "degrees", "c", "per", "cent", "1", "22", "333",
        "4444", "0", ".", ",", "/", "-", "^", "e", "x10^", "%", "°", "½", "(", ")", "\"", " ", "  ", "\t", "\n", "\u202f", "\u00a0", "\0", "_",
        "👌", "👌🏾", "\ud83d", "\udc4c", "é", "e\u0301", "ß", "İ", "٣", "三", "²", "Ⅷ", "\u200b", "\ufeff",
    ];

    public static TheoryData<string> LongPieces =>
        ["1", "1.", "1,234,", "one ", "hundred ", "👌", "the one before "];

    [Theory]
    [MemberData(nameof(LongPieces))]
    public void Long_monotonous_text_gets_an_answer(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, LongText / piece.Length));

        Assert.All(Recognizers, recognize => AssertStandInText(text, recognize(text)));
    }

    [Fact]
    public void Random_text_gets_an_answer()
    {
        var random = new Random(20251122);
        for (var round = 0; round < 3_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Piece(random)));

            Assert.All(Recognizers, recognize => AssertStandInText(text, recognize(text)));
        }
    }

    [Fact]
    public void Random_long_text_gets_an_answer()
    {
        var random = new Random(20251122);
        var text = string.Concat(Enumerable.Range(0, LongText / 4).Select(_ => Piece(random)));

        Assert.All(Recognizers, recognize => AssertStandInText(text, recognize(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("my hip hurts")]
    public void Text_without_anything_to_find_gives_nothing(string text)
    {
        Assert.All(Recognizers, recognize => Assert.Empty(recognize(text)));
    }

    private static string Piece(Random random) =>
        random.Next(3) == 0 ? ((char)random.Next(1, 0x10000)).ToString() : Pieces[random.Next(Pieces.Length)] + (random.Next(2) == 0 ? " " : string.Empty);

    private static void AssertStandInText(string text, List<ModelResult> results) =>
        Assert.Equal(-1, results.FindIndex(result => !StandsIn(text, result)));

    private static bool StandsIn(string text, ModelResult result) =>
        result.Start >= 0 && result.Start <= result.End && result.End < text.Length
        && text.AsSpan(result.Start..(result.End + 1)).Equals(result.Text, StringComparison.OrdinalIgnoreCase);
}
