using HipBot.Triage;

namespace HipBot.Tests.Triage;

public class AgoTests
{
    [Theory]
    [InlineData("P3W ago", 21)]
    [InlineData("P3W", 21)]
    [InlineData("P1Y2M3W4D ago", 450)]
    [InlineData("P0D ago", 0)]
    [InlineData("PT6H ago", 0)]
    [InlineData("P1DT12H ago", 1)]
    [InlineData("P99999D", 99999)]
    public void A_duration_is_read_in_whole_days(string text, int days)
    {
        Assert.True(Ago.TryDays(text, out var read));
        Assert.Equal(days, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("P ago")]
    [InlineData("P3")]
    [InlineData("P3X ago")]
    [InlineData("P1D2W ago")]
    [InlineData("P1000Y ago")]
    [InlineData("PT")]
    [InlineData("P3W ago ago")]
    [InlineData("3 weeks ago")]
    [InlineData("unknown")]
    public void Anything_else_is_none(string text)
    {
        Assert.False(Ago.TryDays(text, out var days));
        Assert.Equal(0, days);
    }
}
