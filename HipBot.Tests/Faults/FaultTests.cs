using System.Globalization;
using HipBot.Tests.Support;
using Xunit.Abstractions;

namespace HipBot.Tests.Faults;

/// <summary>Two hosts on one PostgreSQL; in the middle of it all one host is killed and the database restarts. Nobody may notice.</summary>
/// <remarks>How many people talk is in the variable <c>HIPBOT_FAULT_CONVERSATIONS</c>; docs/operating.md names the full run.</remarks>
public sealed class FaultTests : IAsyncLifetime
{
    private const int AtOnce = 24;

    private static readonly int Conversations = int.Parse(
        Environment.GetEnvironmentVariable("HIPBOT_FAULT_CONVERSATIONS") ?? "40",
        CultureInfo.InvariantCulture);

    private readonly ITestOutputHelper _output;
    private readonly PostgresServer _server = new();
    private readonly List<HostProcess> _hosts = [];

    public FaultTests(ITestOutputHelper output) => _output = output;

    public async Task InitializeAsync()
    {
        PostgresServer.SkipWhereMissing();
        await _server.InitializeAsync();
        var connection = await _server.NewDatabaseAsync();
        string[] settings =
        [
            "--State:Provider=postgres", $"--State:ConnectionString={connection}", $"--DirectLine:Secrets:0={TestHost.Secret}", "--RateLimits:Enabled=false",
        ];
        _hosts.AddRange([new() { MoreSettings = settings }, new() { MoreSettings = settings }]);
        await Task.WhenAll(_hosts.Select(host => host.InitializeAsync()));
    }

    public async Task DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        await _server.DisposeAsync();
    }

    [SkippableFact]
    public async Task EveryConversation_EndsAsItWouldHaveWithoutFaults()
    {
        var undisturbed = await TalkAsync(Patients.All.Count, () => { });

        var ended = 0;
        Task[] faults = [Task.CompletedTask, Task.CompletedTask];
        var disturbed = await TalkAsync(Conversations, () =>
        {
            var number = Interlocked.Increment(ref ended);
            if (number == Conversations / 4)
            {
                faults[0] = Task.Run(KillAHostAsync);
            }
            else if (number == Conversations / 2)
            {
                faults[1] = Task.Run(RestartTheDatabaseAsync);
            }
        });
        await Task.WhenAll(faults);

        _output.WriteLine($"{Conversations} conversations, {disturbed.Sum(talk => talk.Retries)} calls tried again.");
        Assert.NotEqual(0, disturbed.Sum(talk => talk.Retries));
        for (var index = 0; index < disturbed.Count; index++)
        {
            var expected = undisturbed[index % undisturbed.Count];
            Assert.Equal(expected.Said, disturbed[index].Said);
            Assert.Equal(expected.Assessment, disturbed[index].Assessment);
        }
    }

    private async Task<IReadOnlyList<PatientTalk>> TalkAsync(int count, Action ended)
    {
        using var places = new SemaphoreSlim(AtOnce);
        return await Task.WhenAll(Enumerable.Range(0, count).Select(async index =>
        {
            await places.WaitAsync();
            try
            {
                var talk = await PatientTalk.HoldAsync(Patients.All[index % Patients.All.Count], [.. _hosts.Select(host => host.Address)], index);
                ended();
                return talk;
            }
            finally
            {
                places.Release();
            }
        }));
    }

    private async Task KillAHostAsync()
    {
        _hosts[1].Kill();
        await Task.Delay(TimeSpan.FromSeconds(2));
        await _hosts[1].StartAsync();
    }

    private async Task RestartTheDatabaseAsync()
    {
        await _server.StopAsync();
        await Task.Delay(TimeSpan.FromSeconds(1));
        await _server.StartAsync();
    }
}
