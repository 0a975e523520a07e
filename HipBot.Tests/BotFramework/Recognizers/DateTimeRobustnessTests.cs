using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>Whatever people type, whenever it is, the date-time recognizer answers, and what it answers stands in the text.</summary>
public sealed class DateTimeRobustnessTests
{
    private const int LongText = 4_000;

    private static readonly string[] Pieces =
    [
        "in", "on", "the", "last", "next", "past", "this", "every", "before", "after", "since", "until", "from", "to", "between", "and", "of", "at",
        "ago", "later", "now", "today", "week", "weeks", "days", "months", "year", "years", "hours", "night", "morning", "monday", "fri", "january",
        "may", "second", "first", "31st", "29", "12", "9999", "0", "99999999999", "2016", "1000", "half", "a", "one", "twenty", "pm", "a.m.", ":", "-",
        "/", ".", ",", "'", "’", "t", "w", "h", "q", "decades", "century", "mid", "end", "early", "rest", "more than", "around", "o'clock", "½", "<", ">",
        "=", "~", "\n", "👌", "\ud83d", "é", "İ", "٣", "\u200b",
    ];

    public static TheoryData<string> LongPieces =>
        ["a", "1", "1 ", "1/1 ", "1-1-", "monday ", "may ", "from ", "in ", "2 days and ", "1 year 2 days ", "last ", "since ", "12:30 ", "the ", "before after ", "end of ", "one ", "(", ".", "between 1 and ", "every "];

    [Theory]
    [MemberData(nameof(LongPieces))]
    public void Long_monotonous_text_gets_an_answer(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, LongText / piece.Length));

        AssertStandInText(text, new DateTime(2024, 2, 29));
    }

    [Fact]
    public void Random_text_at_any_time_gets_an_answer()
    {
        var random = new Random(20251122);
        DateTime[] moments = [DateTime.MinValue, DateTime.MaxValue, new(2024, 2, 29), new(2023, 12, 31, 23, 59, 59)];
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(4) > 0 ? " " : string.Empty)));

            AssertStandInText(text, moments[random.Next(moments.Length)]);
        }
    }

    [Theory]
    [InlineData("99999999999999999999 years ago")]
    [InlineData("9000 years ago")]
    [InlineData("in 9999999 weeks")]
    [InlineData("the past 123456789 decades")]
    [InlineData("99:99 on 99/99/9999")]
    public void Numbers_beyond_the_calendar_get_an_answer(string text)
    {
        AssertStandInText(text, new DateTime(2024, 2, 29));
    }

    private static void AssertStandInText(string text, DateTime moment)
    {
        var results = DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: moment);

        Assert.All(results, result =>
        {
            Assert.InRange(result.Start, 0, result.End);
            Assert.True(text.AsSpan(result.Start..(result.End + 1)).ToString().Replace('’', '\'').Equals(result.Text, StringComparison.OrdinalIgnoreCase), $"{text}: {result.Text}");

            // An expression that is recognized and means nothing has no resolution.
            Assert.True(result.Resolution is null || ((List<Dictionary<string, string>>)result.Resolution["values"]).Count > 0, text);
        });
    }
}
