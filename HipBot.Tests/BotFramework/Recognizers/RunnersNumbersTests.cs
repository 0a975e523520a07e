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
    [InlineData("six and four thirds", "3.33333333333333")]
    [InlineData("six and two thirds", "6.66666666666667")]
    [InlineData("two and a half", "2.5")]
    [InlineData("2 and a half", "2 0.5")]
    [InlineData("-2^2", "4")]
    [InlineData("-2^3", "-8")]
    [InlineData("five hundred and hundreds more", "500")]
    [InlineData("$1 in 7", "1 7")]
    [InlineData("5 million and 16", "5000016")]
    [InlineData("five million and 16", "5000000 16")]
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
    [InlineData("I walked 2 in April at 7 pm", "")]
    [InlineData("a 10-mile run", "10 Mile")]
    [InlineData("a 10-km run", "")]
    [InlineData("a 5 - mile loop", " Mile")]
    [InlineData("I ran 5 to 20 miles", "20 Mile")]
    [InlineData("I ran 5-20 miles", "")]
    [InlineData("at 9 min/mile", "")]
    [InlineData("8 kilometres per hour", "8 Kilometer per hour")]
    [InlineData("8 km per hour", "8 Kilometer")]
    [InlineData("six feet and two inches", "6.166666666666667 Foot")]
    [InlineData("3 miles and 200 yards", "3 Mile, 200 Yard")]
    [InlineData("a mile and then 5 km", "5 Kilometer,  Mile")]
    [InlineData("1.8M steps", "")]
    [InlineData("129 hectares of wood", "129 Square hectometer")]
    public void Dimensions_in_a_text(string text, string expected) =>
        Assert.Equal(expected, Quantities(NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English)));

    [Theory]
    [InlineData("a 45-year-old runner", "45 Year")]
    [InlineData("twenty five years of age", "25 Year")]
    [InlineData("a two and a half year old", "2.5 Year")]
    [InlineData("running for 45 years", "")]
    [InlineData("runner, age 34", "34 Age")]
    [InlineData("at the age of 34", " Age")]
    [InlineData("34 - year-old", " Year")]
    public void Ages_in_a_text(string text, string expected) =>
        Assert.Equal(expected, Quantities(NumberWithUnitRecognizer.RecognizeAge(text, Culture.English)));

    [Theory]
    [InlineData("38.5 ° C", "38.5 C")]
    [InlineData("300 K", "300 K")]
    [InlineData("300K", "")]
    [InlineData("300 degrees kelvin", "300 Degree,  K")]
    [InlineData("celsius for 38 f", "38 F,  C")]
    [InlineData("37-38 degrees", "")]
    [InlineData("37-38 degrees celsius", "38 C")]
    [InlineData("11c a share", "")]
    public void Temperatures_in_a_text(string text, string expected) =>
        Assert.Equal(expected, Quantities(NumberWithUnitRecognizer.RecognizeTemperature(text, Culture.English)));

    [Theory]
    [InlineData("the twenty-twelfth", "32")]
    [InlineData("one hundred and fifth", "105")]
    public void Ordinals_in_a_text(string text, string values) => Assert.Equal(values, Values(NumberRecognizer.RecognizeOrdinal(text, Culture.English)));

    private static string Values(List<ModelResult> results) => string.Join(' ', results.Select(result => result.Resolution["value"]));

    private static string Quantities(List<ModelResult> results) =>
        string.Join(", ", results.Select(result => $"{result.Resolution["value"]} {result.Resolution["unit"]}"));
}
