using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>What runners write that the originals' specs have no row for.</summary>
public sealed class RunnersNumbersTests
{
    [Theory]
    [InlineData("a hundred and twenty", "120")]
    [InlineData("one million two hundred thousand three hundred and twelve", "1200312")]
    [InlineData("I ran 3 - 4 miles", "3 4")]
    [InlineData("on 2026-01-15", "2026 1 15")]
    [InlineData("pain 7/10", "0.7")]
    [InlineData("half a dozen gels", "6")]
    [InlineData("two seconds", "2")]
    [InlineData("one and one thousandth", "1.001")]
    [InlineData("6.2 x 10^3", "6200")]
    [InlineData("twenty or thirty", "20 30")]
    [InlineData("one two three", "1 2 3")]
    [InlineData("two thousand three million", "2000 3000000")]
    [InlineData("I ran 12km", "")]
    public void Numbers_in_a_text(string text, string values) => Assert.Equal(values, Values(NumberRecognizer.RecognizeNumber(text, Culture.English)));

    [Theory]
    [InlineData("between 3 and 5", "(3,5)")]
    [InlineData("from three to five", "[3,5)")]
    [InlineData("more than twenty", "(20,)")]
    [InlineData("at least 20", "[20,)")]
    [InlineData("less than 20", "(,20)")]
    [InlineData("20", "")]
    public void Number_ranges_in_a_text(string text, string values) => Assert.Equal(values, Values(NumberRecognizer.RecognizeNumberRange(text, Culture.English)));

    [Theory]
    [InlineData("20%", "20%")]
    [InlineData("ran at eighty per cent of my best", "80%")]
    [InlineData("20", "")]
    public void Percentages_in_a_text(string text, string values) => Assert.Equal(values, Values(NumberRecognizer.RecognizePercentage(text, Culture.English)));

    [Theory]
    [InlineData("ran 26.2 miles", "26.2 Mile")]
    [InlineData("70kg and 1.80 m", "70 Kilogram, 1.8 Meter")]
    [InlineData("400 m reps at 12 km/h", "400 Meter, 12 Kilometer per hour")]
    [InlineData("one and a half miles", "1.5 Mile")]
    [InlineData("500ml of water", "500 Milliliter")]
    [InlineData("the $10m bridge, 10 sq. feet of tape", "10 Square foot")]
    [InlineData("I walked 2 in the park at 7 pm", "")]
    public void Dimensions_in_a_text(string text, string expected) =>
        Assert.Equal(expected, Quantities(NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English)));

    [Theory]
    [InlineData("a 45-year-old runner", "45 Year")]
    [InlineData("twenty five years of age", "25 Year")]
    [InlineData("a two and a half year old", "2.5 Year")]
    [InlineData("running for 45 years", "")]
    public void Ages_in_a_text(string text, string expected) =>
        Assert.Equal(expected, Quantities(NumberWithUnitRecognizer.RecognizeAge(text, Culture.English)));

    private static string Values(List<ModelResult> results) => string.Join(' ', results.Select(result => result.Resolution["value"]));

    private static string Quantities(List<ModelResult> results) =>
        string.Join(", ", results.Select(result => $"{result.Resolution["value"]} {result.Resolution["unit"]}"));
}
