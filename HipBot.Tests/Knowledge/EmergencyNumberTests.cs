using HipBot.Knowledge;
using HipBot.Tests.Triage;

namespace HipBot.Tests.Knowledge;

/// <summary>Whom to call depends on where somebody is; where that is unknown, no number is promised.</summary>
public sealed class EmergencyNumberTests
{
    private static readonly EmergencyDirectory Directory = Shipped.Knowledge.Emergency;

    [Theory]
    [InlineData("en-GB", "999", "111")]
    [InlineData("en-IE", "112", "")]
    [InlineData("en-US", "911", "")]
    [InlineData("fr-CA", "911", "811")]
    [InlineData("en-AU", "000", "1800 022 222")]
    [InlineData("en-NZ", "111", "0800 611 116")]
    [InlineData("hi-IN", "112", "")]
    [InlineData("en-ZA", "112", "")]
    [InlineData("de-DE", "112", "116117")]
    [InlineData("pl_PL", "112", "")]
    [InlineData("zh-Hant-TW", "119", "")]
    [InlineData("EN-gb", "999", "111")]
    public void A_region_has_its_numbers(string locale, string emergency, string advice)
    {
        var numbers = Directory.For(locale);

        Assert.Equal((emergency, advice, emergency), (numbers.Emergency, numbers.Advice, numbers.InSentence));
        Assert.NotEmpty(numbers.Today);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("en")]
    [InlineData("en-XX")]
    [InlineData("es-419")]
    [InlineData("tlh-Latn")]
    public void Elsewhere_it_is_the_local_number(string? locale) =>
        Assert.Equal("Call your local emergency number (112 works in much of the world), or go.", Directory.For(locale).Fill("Call {emergency}, or go."));

    [Fact]
    public void A_presumed_region_holds_unless_the_locale_names_another()
    {
        var presumed = Directory.Presuming("NZ");

        Assert.Equal("111", presumed.For("en").Emergency);
        Assert.Equal("999", presumed.For("en-GB").Emergency);
        Assert.Throws<ArgumentException>(() => Directory.Presuming("XX"));
    }

    [Fact]
    public void Every_country_of_the_European_Union_has_112() => Assert.All(
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".Split(' '),
        region => Assert.Equal("112", Directory.For("xx-" + region).Emergency));

    [Fact]
    public void No_text_is_left_with_a_gap() => Assert.All(
        Shipped.Knowledge.Levels.All,
        level => Assert.DoesNotContain('{', Directory.For("en-GB").Fill(level.Text)));
}
