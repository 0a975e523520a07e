using HipBot.Cards.Pictures;
using HipBot.FollowUp;
using HipBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.FollowUp;

/// <summary>"How am I doing?"</summary>
public sealed class ProgressTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 3, 11, 18, 0, 0, TimeSpan.Zero);

    private readonly WholeBotHost _host = new();

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Before_the_first_check_in_there_is_nothing_to_show()
    {
        var runner = await AssessedAsync();

        var said = Runner.Words((await runner.SayAsync("how am I doing?"))[0]);

        Assert.Contains("nothing to show yet", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_check_ins_the_pain_is_shown_in_words_and_as_a_plot()
    {
        var runner = await AssessedAsync();
        await runner.SayAsync("that's all");
        await runner.SayAsync("yes");
        foreach (var pain in new[] { "5", "2" })
        {
            await runner.LetBeDoneAsync((await runner.NextDueAsync())!.Value);
            var said = await runner.HeardAsync();
            while (said.Select(Runner.Asked).LastOrDefault(slot => slot is not null) is { } slot && CheckInCards.Asks(slot))
            {
                said = await runner.SayAsync(slot switch { "after.trend" => "better", "after.pain" => pain, "after.days" => "most days", "after.move-on" => "not yet", _ => "none of these" });
            }
        }

        var card = (JObject)(await runner.SayAsync("how am I doing?")).First(message => Runner.Words(message).Contains("How you are doing", StringComparison.Ordinal))["attachments"]![0]!["content"]!;

        var words = (string)card["fallbackText"]!;
        Assert.Contains("from 6 to 2", words, StringComparison.Ordinal);
        Assert.Contains("12 March: 5 of 10", words, StringComparison.Ordinal);
        Assert.Contains("18 March: 2 of 10, exercises on about", words, StringComparison.Ordinal);
        var address = (string)card.SelectTokens("body[?(@.type == 'Image')].url").Single()!;
        Assert.StartsWith("<svg", await _host.Http.GetStringAsync(address[1..]), StringComparison.Ordinal);
        using var png = await _host.Http.GetAsync(address[1..^3] + "png");
        Assert.Equal("image/png", png.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-store", png.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(400)]
    public void Any_number_of_days_can_be_drawn(int days)
    {
        var svg = ProgressPicture.Svg([new(Start, 0, null, null), new(Start.AddDays(days), days, 10, 7)]);

        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.NotEmpty(ProgressPicture.Png([new ProgressPoint(Start, days, 0, 0)]));
    }

    private async Task<Runner> AssessedAsync()
    {
        _host.Clock.MoveTo(Start);
        var runner = await Runner.StartAsync(_host, "Europe/London");
        await runner.BeAssessedAsync(
            "The outside of my right hip has ached for three weeks since I ran more hills, worse when I lie on it. I'm a 48 year old woman.",
            new Dictionary<string, string> { ["weight-bearing"] = "I walk normally", ["severity"] = "6" });
        return runner;
    }
}
