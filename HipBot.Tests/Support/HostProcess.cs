using System.Diagnostics;

namespace HipBot.Tests.Support;

/// <summary>HipBot as people run it: a process of its own, with its own data, that can be killed without warning.</summary>
public class HostProcess : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _directory = Directory.CreateTempSubdirectory("hipbot-").FullName;
    private readonly int _port = TestHost.FreePort();
    private Process? _process;

    /// <summary>Settings besides, as they stand on a command line.</summary>
    public IReadOnlyList<string> MoreSettings { get; init; } = [];

    /// <summary>The memory that the process takes up.</summary>
    public long WorkingSet
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>What it has written to the disk.</summary>
    public long StoredBytes => new DirectoryInfo(_directory).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    /// <summary>Everything that the host writes.</summary>
    public string ContentRoot => _directory;

    public Uri Address => new($"http://127.0.0.1:{_port}/");

    /// <summary>Settings on the command line that differ from those of most tests.</summary>
    protected virtual IEnumerable<string> Settings => [];

    /// <summary>The folder that the host takes for its own.</summary>
    protected string Root => _directory;

    public virtual Task InitializeAsync() => StartAsync();

    public Task DisposeAsync()
    {
        Kill();
        Directory.Delete(_directory, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Ends the process as the kernel does: no handler runs, nothing is flushed.</summary>
    public void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    public async Task StartAsync()
    {
        _process = Process.Start(new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "HipBot.dll"),
            "--urls", Address.ToString(),
            "--contentRoot", _directory,
            .. Settings,
            .. MoreSettings,
        ]))!;

        using var http = new HttpClient();
        using var patience = new CancellationTokenSource(Patience);
        while (!await IsReadyAsync(http, patience.Token))
        {
            Assert.False(_process.HasExited, "The host ended while it was starting.");
            await Task.Delay(100, patience.Token);
        }
    }

    private async Task<bool> IsReadyAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(new Uri(Address, "healthz/ready"), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
