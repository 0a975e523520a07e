using HipBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace HipBot.Tests.Browser;

/// <summary>A check-in on the page and in Teams, by the clock of the host.</summary>
public sealed class CheckInTests : IAsyncLifetime
{
    private readonly WholeBotHost _host = new();

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => _host.DisposeAsync();

    [SkippableFact]
    public async Task A_check_in_comes_into_the_open_page_and_is_answered_by_whoever_comes_back_to_it()
    {
        Chromium.SkipWhereMissing();

        var result = await Chromium.RunAsync("page-check-in.mjs", _host.Address, new { now = _host.Clock.GetUtcNow() }, _ => LetDueBeDoneAsync());

        Assert.Equal("after.check-in", (string?)result["offered"]);
        Assert.Equal("after.trend", (string?)result["came"]);
        Assert.Equal(["after.trend", "after.pain", "after.danger"], result["asked"]!.Select(slot => (string?)slot));
        Assert.Equal(1, (int)result["answered"]!);
        Assert.Null((string?)result["left"]);
    }

    [SkippableFact]
    public async Task A_check_in_comes_into_Teams_and_is_answered_there_once()
    {
        Chromium.SkipWhereMissing();

        var result = await Chromium.RunAsync("teams-check-in.mjs", _host.Address, new { now = _host.Clock.GetUtcNow() }, _ => LetDueBeDoneAsync());

        Assert.Equal("after.check-in", (string?)result["offered"]);
        Assert.Equal("after.trend", (string?)result["came"]!["slot"]);
        Assert.Equal(1, (int)result["came"]!["messages"]!);
        Assert.Equal(["after.trend", "after.pain", "after.danger"], result["asked"]!.Select(slot => (string?)slot));
        Assert.Equal("after.pain", (string?)result["stale"]);
        Assert.Equal("after.pain", (string?)result["afterStale"]);
        Assert.Equal(1, (int)result["answered"]!);
        Assert.Equal("Better", (string?)result["refreshed"]);
        Assert.True((int)result["refreshes"]! > 0, "No card asks to be refreshed.");
        Assert.DoesNotContain(result["statuses"]!, status => (int)status >= 400);
    }

    private async Task LetDueBeDoneAsync()
    {
        var scheduler = await _host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        var due = (await scheduler.QueryTriggers(new TriggerQuery())).Items.Min(trigger => trigger.NextFireTimeUtc)!.Value;
        Assert.InRange(due - _host.Clock.GetUtcNow(), TimeSpan.FromHours(20), TimeSpan.FromHours(28));
        _host.Clock.MoveTo(due);
        await _host.WakeSchedulerAsync();
        await _host.IdleSchedulerAsync();
    }
}
