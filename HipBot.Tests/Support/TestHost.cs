using System.Net;
using System.Net.Sockets;
using HipBot.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace HipBot.Tests.Support;

/// <summary>The real host on a real port, with a bot that tests can tell what to do, and data that outlive a restart.</summary>
public class TestHost : IAsyncLifetime
{
    public const string Secret = "first-secret-of-the-tests";
    public const string SecondSecret = "second-secret-of-the-tests";

    private readonly string _directory;
    private readonly int _port = FreePort();
    private readonly bool _ownsDirectory;
    private WebApplication? _app;

    public TestHost()
        : this(null)
    {
    }

    /// <param name="contentRoot">Where its data are, or are to be; null for a place of its own that goes with it.</param>
    protected TestHost(string? contentRoot)
    {
        _directory = contentRoot ?? Directory.CreateTempSubdirectory("hipbot-").FullName;
        _ownsDirectory = contentRoot is null;
    }

    public FakeClock Clock { get; } = new();

    public Uri Address => new($"http://127.0.0.1:{_port}/");

    /// <summary>Where the host keeps what it must not forget.</summary>
    public string DataDirectory => Path.Combine(_directory, "data");

    /// <summary>Everything the host has logged, at every level.</summary>
    public LogLines Log { get; } = new();

    public HttpClient Http { get; private set; } = new();

    public IServiceProvider Services => _app!.Services;

    /// <summary>The bot that runs in it.</summary>
    protected virtual Type Bot => typeof(ProtocolBot);

    /// <summary>Settings that differ from those of most tests.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string?>> Settings => [];

    public async Task InitializeAsync()
    {
        Http = new() { BaseAddress = Address };
        await StartAsync();
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await StopAsync();
        if (_ownsDirectory)
        {
            Directory.Delete(_directory, recursive: true);
        }
    }

    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    public async Task StopAsync()
    {
        await _app!.StopAsync();
        await _app.DisposeAsync();
    }

    public async Task StartAsync()
    {
        _app = HipBotHost.Build(["--urls", Address.ToString(), "--contentRoot", _directory], Configure);
        await _app.StartAsync();
    }

    /// <summary>Lets the scheduler look at the clock, which tests move under its eyes.</summary>
    public async Task WakeSchedulerAsync()
    {
        var scheduler = await Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        await scheduler.Standby();
        await scheduler.Start();
    }

    /// <summary>Waits until nothing that is due is still to be done.</summary>
    public async Task IdleSchedulerAsync()
    {
        var scheduler = await Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        while ((await scheduler.QueryFireInstances(new FireInstanceQuery())).Items.Count > 0)
        {
            await Task.Delay(20);
        }
    }

    /// <summary>Services that take the place of the usual ones.</summary>
    protected virtual void Prepare(WebApplicationBuilder builder)
    {
    }

    private void Configure(WebApplicationBuilder builder)
    {
        Prepare(builder);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DirectLine:Secrets:0"] = Secret,
            ["DirectLine:Secrets:1"] = SecondSecret,
        });
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(Log);
        builder.Logging.SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddTransient(typeof(IBot), Bot);
        builder.Services.AddSingleton<ApologyOnTurnError>();
        builder.Services.AddSingleton<ITurnErrorHandler, CrashableErrors>();
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
