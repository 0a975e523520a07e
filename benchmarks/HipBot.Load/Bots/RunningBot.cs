using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace HipBot.Load.Bots;

/// <summary>A bot in a process of its own, with a fresh folder for its data.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    public const string Secret = "secret-of-the-load-tool";

    private readonly Process _process;
    private readonly string _data;

    private RunningBot(BotKind kind, int port)
    {
        Kind = kind;
        Address = new($"http://127.0.0.1:{port}/");
        _data = Directory.CreateTempSubdirectory("hipbot-load-").FullName;
        _process = Process.Start(new ProcessStartInfo(kind.Command, kind.Arguments(port, _data)))!;
    }

    public BotKind Kind { get; }

    public Uri Address { get; }

    /// <summary>Processor time that it has used.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>What its data take on disk, in bytes.</summary>
    public long Stored => new DirectoryInfo(_data).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    /// <summary>Starts a bot, and does not wait for it.</summary>
    public static RunningBot Begin(BotKind kind, int port) => new(kind, port);

    /// <summary>Starts a bot, and waits until it listens.</summary>
    public static async Task<RunningBot> StartAsync(BotKind kind, int port)
    {
        var bot = Begin(kind, port);
        while (!await bot.ListensAsync())
        {
            await Task.Delay(20);
        }

        return bot;
    }

    /// <summary>Whether it takes connections yet.</summary>
    /// <exception cref="InvalidOperationException">It has ended.</exception>
    public async Task<bool> ListensAsync()
    {
        if (_process.HasExited)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{Kind.Name} ended with {_process.ExitCode}."));
        }

        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(Address.Host, Address.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }
}
