using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Xunit.Abstractions;

namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>The originals' own specs, run through the public API; see Specs/NOTICE.</summary>
public sealed class RecognizerSpecTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, Func<string, List<ModelResult>>> Calls = new()
    {
        ["number"] = text => NumberRecognizer.RecognizeNumber(text, Culture.English, fallbackToDefaultCulture: false),
        ["ordinal"] = text => NumberRecognizer.RecognizeOrdinal(text, Culture.English, fallbackToDefaultCulture: false),
        ["boolean"] = text => ChoiceRecognizer.RecognizeBoolean(text, Culture.English, fallbackToDefaultCulture: false),
        ["age"] = text => NumberWithUnitRecognizer.RecognizeAge(text, Culture.English, fallbackToDefaultCulture: false),
        ["dimension"] = text => NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English, fallbackToDefaultCulture: false),
        ["temperature"] = text => NumberWithUnitRecognizer.RecognizeTemperature(text, Culture.English, fallbackToDefaultCulture: false),
    };

    public static TheoryData<string> Files => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_of_the_file_gives_what_it_expects(string file)
    {
        var misses = new List<string>();
        foreach (var group in SpecFile.Read(file).GroupBy(each => each.HipBot))
        {
            var found = group.Select(each => (each.Input, Difference: SpecComparison.FirstDifference(each, Calls[file](each.Input)))).ToList();
            var missed = found.Where(each => each.Difference is not null).ToList();
            output.WriteLine($"{file}, {group.Key}: {found.Count - missed.Count} of {found.Count}");
            misses.AddRange(missed.Select(each => $"\"{each.Input}\": {each.Difference}"));
        }

        Assert.True(misses.Count == 0, string.Join('\n', misses));
    }
}
