using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace HipBot.Tests.BotFramework.Recognizers;

public sealed class RecognizerCultureTests
{
    private const string Unknown = "xx-xx";

    [Fact]
    public void Unknown_culture_falls_back_to_English()
    {
        Assert.Equal("two", Assert.Single(NumberRecognizer.RecognizeNumber("two", Unknown)).Text);
        Assert.Equal("yes", Assert.Single(ChoiceRecognizer.RecognizeBoolean("yes", Unknown)).Text);
        Assert.Equal("two miles", Assert.Single(NumberWithUnitRecognizer.RecognizeDimension("two miles", Unknown)).Text);
    }

    [Fact]
    public void Unknown_culture_without_fallback_is_an_error()
    {
        Assert.Throws<ArgumentException>(() => NumberRecognizer.RecognizeNumber("two", Unknown, fallbackToDefaultCulture: false));
        Assert.Throws<ArgumentException>(() => ChoiceRecognizer.RecognizeBoolean("yes", Unknown, fallbackToDefaultCulture: false));
        Assert.Throws<ArgumentException>(() => NumberWithUnitRecognizer.RecognizeAge("two", Unknown, fallbackToDefaultCulture: false));
    }

    [Fact]
    public void Recognizer_uses_its_own_culture_unless_told_otherwise()
    {
        var model = new NumberRecognizer(Culture.English).GetNumberModel();

        Assert.Equal("number", model.ModelTypeName);
        Assert.Equal("2", Assert.Single(model.Parse("two")).Resolution["value"]);
    }

    [Theory]
    [InlineData("EN-US", Culture.English)]
    [InlineData("en-gb", Culture.EnglishOthers)]
    [InlineData("de-at", Culture.German)]
    [InlineData(Unknown, Unknown)]
    public void MapToNearestLanguage_gives_the_code_that_models_are_kept_by(string code, string expected) =>
        Assert.Equal(expected, Culture.MapToNearestLanguage(code));
}
