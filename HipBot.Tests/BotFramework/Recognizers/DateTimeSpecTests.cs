using System.Text.Json;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Xunit.Abstractions;

namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>The originals' own date-time specs, run through the public API; see Specs/NOTICE.</summary>
public sealed class DateTimeSpecTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    [Theory]
    [InlineData("datetime")]
    [InlineData("datetime-merged")]
    [InlineData("datetime-modes")]
    public void Every_case_of_the_file_gives_what_it_expects(string file)
    {
        var misses = new List<string>();
        foreach (var group in Read(file).GroupBy(each => each.HipBot))
        {
            var found = group.Select(each => (each.Input, Difference: DateTimeSpecComparison.FirstDifference(each, Recognize(each)))).ToList();
            var missed = found.Where(each => each.Difference is not null).ToList();
            output.WriteLine($"{file}, {group.Key}: {found.Count - missed.Count} of {found.Count}");
            misses.AddRange(missed.Select(each => $"\"{each.Input}\": {each.Difference}"));
        }

        Assert.True(misses.Count == 0, string.Join('\n', misses));
    }

    private static List<ModelResult> Recognize(DateTimeSpecCase each) =>
        DateTimeRecognizer.RecognizeDateTime(
            each.Input,
            Culture.English,
            each.Options is null ? DateTimeOptions.None : Enum.Parse<DateTimeOptions>(each.Options),
            each.Context?.ReferenceDateTime,
            fallbackToDefaultCulture: false);

    private static List<DateTimeSpecCase> Read(string name)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Specs", "recognizers", name + ".json"));
        return JsonSerializer.Deserialize<List<DateTimeSpecCase>>(stream, Json)!;
    }
}
