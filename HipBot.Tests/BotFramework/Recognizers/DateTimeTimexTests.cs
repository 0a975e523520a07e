using System.Text.Json;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>TIMEX expressions, as the recognizer writes them, are read, written and resolved.</summary>
public sealed class DateTimeTimexTests
{
    private static readonly DateTime Wednesday = new(2017, 9, 27, 15, 30, 0);

    [Theory]
    [InlineData("2017-09-28")]
    [InlineData("XXXX-WXX-3")]
    [InlineData("XXXX-12-05")]
    [InlineData("T17:30:45")]
    [InlineData("T05")]
    [InlineData("2017-09-28T16:30")]
    [InlineData("XXXX-WXX-6T16")]
    [InlineData("2017")]
    [InlineData("SU")]
    [InlineData("2017-WI")]
    [InlineData("2017-09")]
    [InlineData("2017-W37")]
    [InlineData("2017-W37-WE")]
    [InlineData("XXXX-05")]
    [InlineData("TEV")]
    [InlineData("2017-09-08TEV")]
    [InlineData("P2Y")]
    [InlineData("P1W3D")]
    [InlineData("PT1.5H")]
    [InlineData("P1DT5H")]
    [InlineData("PRESENT_REF")]
    [InlineData("(2017-09-28,2017-10-05,P7D)")]
    [InlineData("(T14,T16,PT2H)")]
    [InlineData("(2017-09-08T21:19:29,2017-09-08T21:24:29,PT5M)")]
    public void What_is_read_is_written_the_same(string timex)
    {
        Assert.Equal(timex, new TimexProperty(timex).TimexValue);
    }

    [Theory]
    [InlineData("2017-09-28", "date 2017-09-28")]
    [InlineData("XXXX-WXX-3", "date 2017-09-20", "date 2017-10-04")]
    [InlineData("XXXX-05-29", "date 2016-05-29", "date 2017-05-29")]
    [InlineData("T16:30", "time 16:30:00")]
    [InlineData("2017-09-27T04", "datetime 2017-09-27 04:00:00")]
    [InlineData("P2Y", "duration 63072000")]
    [InlineData("PT1.5H", "duration 5400")]
    [InlineData("2017-W40", "daterange 2017-10-02 2017-10-09")]
    [InlineData("XXXX-12", "daterange 2016-12-01 2017-01-01", "daterange 2017-12-01 2018-01-01")]
    [InlineData("2016", "daterange 2016-01-01 2017-01-01")]
    [InlineData("2017-SU", "daterange not resolved")]
    [InlineData("TMO", "timerange 08:00:00 12:00:00")]
    [InlineData("(T14,T16,PT2H)", "timerange 14:00:00 16:00:00")]
    [InlineData("(2017-09-01,2017-10-02,P31D)", "daterange 2017-09-01 2017-10-02")]
    [InlineData("2017-10-07TMO", "datetimerange 2017-10-07 08:00:00 2017-10-07 12:00:00")]
    [InlineData("PRESENT_REF", "datetime 2017-09-27 15:30:00")]
    [InlineData("nonsense")]
    public void A_timex_is_resolved_from_the_moment_it_is_read(string timex, params string[] expected)
    {
        Assert.Equal(expected, TimexResolver.Resolve([timex], Wednesday).Values.Select(Show));
    }

    [Fact]
    public void Iso_weeks_are_resolved_as_the_original_does()
    {
        using var specs = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", "recognizers", "timex-resolver.json")));

        Assert.All(specs.RootElement.EnumerateArray(), spec =>
        {
            var date = spec.GetProperty("Context").GetProperty("ReferenceDateTime").GetDateTime();
            var expected = spec.GetProperty("Results")[0].GetProperty("Resolution").GetProperty("values")[0];
            var actual = Assert.Single(TimexResolver.Resolve([spec.GetProperty("Input").GetString()!], date).Values);
            Assert.Equal(expected.GetProperty("timex").GetString(), actual.Timex);
            Assert.Equal(expected.GetProperty("start").GetString(), actual.Start);
            Assert.Equal(expected.GetProperty("end").GetString(), actual.End);
        });
    }

    private static string Show(Resolution.Entry entry) =>
        string.Join(' ', new[] { entry.Type, entry.Value, entry.Start, entry.End }.Where(part => part is not null));
}
