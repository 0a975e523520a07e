using HipBot.DirectLine;
using HipBot.Scheduling;
using HipBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HipBot.Tests.Scheduling;

/// <summary>Turns that are due later, over the end of the host that planned them.</summary>
public sealed class TurnScheduleTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TestHost _host = new();

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task WhatWasDueWhileNoHostWasUp_IsSaidOnceWhenOneIs()
    {
        var conversation = await PlanAsync(TimeSpan.FromDays(1));

        await _host.StopAsync();
        _host.Clock.Advance(TimeSpan.FromDays(3));
        await _host.StartAsync();

        await HeardAsync(conversation, 1);
        await _host.RestartAsync();
        await HeardAsync(conversation, 1);
    }

    [Fact]
    public async Task WhatIsNotDueYet_Waits()
    {
        var conversation = await PlanAsync(TimeSpan.FromDays(2));

        _host.Clock.Advance(TimeSpan.FromDays(1));
        await _host.RestartAsync();
        await _host.WakeSchedulerAsync();

        await HeardAsync(conversation, 0);
    }

    [Fact]
    public async Task WhatIsDueWhileTheHostIsUp_IsSaid()
    {
        var conversation = await PlanAsync(TimeSpan.FromDays(1));

        _host.Clock.Advance(TimeSpan.FromDays(1));
        await _host.WakeSchedulerAsync();

        await HeardAsync(conversation, 1);
    }

    [Fact]
    public async Task WhatIsPlannedTwiceUnderOneId_IsMovedAndSaidOnce()
    {
        var conversation = await PlanAsync(TimeSpan.FromDays(1));
        await _host.Services.GetRequiredService<TurnSchedule>().PlanAsync(new("directline", conversation), "day-7", "check-in", _host.Clock.GetUtcNow().AddDays(2), CancellationToken.None);

        _host.Clock.Advance(TimeSpan.FromDays(1));
        await _host.WakeSchedulerAsync();
        await HeardAsync(conversation, 0);
        _host.Clock.Advance(TimeSpan.FromDays(1));
        await _host.WakeSchedulerAsync();

        await HeardAsync(conversation, 1);
    }

    [Fact]
    public async Task WhatIsCancelled_IsNotSaid()
    {
        var conversation = await PlanAsync(TimeSpan.FromDays(1));
        await _host.Services.GetRequiredService<TurnSchedule>().CancelAsync(new("directline", conversation), CancellationToken.None);

        _host.Clock.Advance(TimeSpan.FromDays(3));
        await _host.RestartAsync();
        await _host.WakeSchedulerAsync();

        await HeardAsync(conversation, 0);
    }

    [Fact]
    public async Task WhatFails_IsTriedAgainLater()
    {
        var conversation = await PlanAsync(TimeSpan.FromDays(1), "fail");

        _host.Clock.Advance(TimeSpan.FromDays(1));
        await _host.WakeSchedulerAsync();
        await TriedAsync(1);
        await _host.IdleSchedulerAsync();
        _host.Clock.Advance(TimeSpan.FromMinutes(1));
        await _host.WakeSchedulerAsync();

        await TriedAsync(2);
        // Nobody sees anything of a turn that fails.
        await HeardAsync(conversation, 0);
        Assert.DoesNotContain(_host.Log.All, line => line.Contains("lateral", StringComparison.Ordinal));
    }

    private async Task<string> PlanAsync(TimeSpan later, string value = "check-in")
    {
        var client = await DirectLineClient.StartAsync(_host);
        await client.SayAsync("remember");
        await _host.Services.GetRequiredService<TurnSchedule>().PlanAsync(new("directline", client.ConversationId), "day-7", value, _host.Clock.GetUtcNow() + later, CancellationToken.None);
        return client.ConversationId;
    }

    private async Task HeardAsync(string conversation, int times)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (times > 0 && await DueAsync(conversation) < times)
        {
            await Task.Delay(20, patience.Token);
        }

        await _host.IdleSchedulerAsync();
        Assert.Equal(times, await DueAsync(conversation));
    }

    private async Task TriedAsync(int times)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (_host.Log.All.Count(line => line.Contains("could not be run", StringComparison.Ordinal)) < times)
        {
            await Task.Delay(20, patience.Token);
        }
    }

    // The client's token is over by the time that something is due.
    private async Task<int> DueAsync(string conversation) =>
        (await _host.Services.GetRequiredService<ConversationStore>().AfterAsync(conversation, 0)).Count(said => said.Json.Contains(": due", StringComparison.Ordinal));
}
