using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>How runners say since when and how long it hurts; read on Monday 7 November 2016.</summary>
public sealed class RunnersTimesTests
{
    private static readonly DateTime Monday = new(2016, 11, 7, 16, 12, 0);

    [Theory]
    [InlineData("it began three weeks ago on a long run", "three weeks ago", "date", "2016-10-17")]
    [InlineData("a couple of days ago", "a couple of days ago", "date", "2016-11-05")]
    [InlineData("18 months ago", "18 months ago", "date", "2015-05-07")]
    [InlineData("it came on yesterday", "yesterday", "date", "2016-11-06")]
    [InlineData("I felt it last Tuesday", "last tuesday", "date", "2016-11-01")]
    [InlineData("it has hurt since last Friday", "since last friday", "daterange", "2016-11-04 since")]
    [InlineData("sore since March", "since march", "daterange", "2016-03-01 since | 2017-03-01 since")]
    [InlineData("it was fine last week", "last week", "daterange", "2016-10-31 2016-11-07")]
    [InlineData("for the past 6 weeks", "past 6 weeks", "daterange", "2016-09-26 2016-11-07")]
    [InlineData("it hurt last night", "last night", "datetimerange", "2016-11-06 20:00:00 2016-11-06 23:59:59")]
    [InlineData("stiff for half an hour", "half an hour", "duration", "1800")]
    [InlineData("for more than three months", "more than three months", "duration", "7776000 more")]
    [InlineData("it aches every morning", "every morning", "set", "not resolved")]
    [InlineData("I run every other day", "every other day", "set", "not resolved")]
    public void What_a_runner_says_of_time_is_found(string sentence, string text, string type, string values)
    {
        var result = Assert.Single(DateTimeRecognizer.RecognizeDateTime(sentence, Culture.English, refTime: Monday));

        Assert.Equal(text, result.Text);
        Assert.Equal($"datetimeV2.{type}", result.TypeName);
        Assert.Equal(values, string.Join(" | ", ((List<Dictionary<string, string>>)result.Resolution["values"]).Select(Show)));
    }

    [Theory]
    [InlineData("it may be the hip")]
    [InlineData("I sat down and it clicked")]
    [InlineData("a second scan was clear")]
    [InlineData("the pain comes and goes")]
    public void What_only_sounds_like_a_time_is_left_alone(string sentence)
    {
        Assert.Empty(DateTimeRecognizer.RecognizeDateTime(sentence, Culture.English, refTime: Monday));
    }

    private static string Show(Dictionary<string, string> value) =>
        string.Join(' ', new[] { "value", "start", "end", "Mod" }.Select(key => value.GetValueOrDefault(key)).Where(part => part is not null));
}
