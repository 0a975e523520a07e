using System.Diagnostics;
using HipBot.Tests.Support;

namespace HipBot.Tests.Deployment;

/// <summary>What the container file promises, kept without a container: its user, its environment, a tree that cannot be written to.</summary>
public sealed class ContainerTests : IDisposable
{
    // The user of the .NET images: $APP_UID.
    private const string AppUser = "1654";

    private readonly string _tree = Directory.CreateTempSubdirectory("hipbot-container-").FullName;

    [SkippableFact]
    public async Task The_published_host_answers_as_an_ordinary_user_over_a_read_only_tree()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.UserName == "root", "Another user can be taken on by root only.");
        var port = TestHost.FreePort();
        var app = Path.Combine(_tree, "app");
        await RunAsync("dotnet", "publish", Path.Combine(Repository.Root, "HipBot"), "--no-build", "-c", Configuration, "-o", app, "-v", "q", "-nologo");
        var data = Directory.CreateDirectory(Path.Combine(_tree, "data")).FullName;
        await RunAsync("chmod", "-R", "a-w,a+rX", app);
        await RunAsync("chmod", "a+rx", _tree);
        await RunAsync("chown", AppUser, data);

        using var host = Start(app, data, port);
        try
        {
            Assert.Equal("ready", await AnswerAsync(host, new Uri($"http://127.0.0.1:{port}/healthz/ready")));
            Assert.Contains("<html", await AnswerAsync(host, new Uri($"http://127.0.0.1:{port}/")), StringComparison.Ordinal);
            Assert.NotEmpty(Directory.GetFiles(data));
        }
        finally
        {
            host.Kill(entireProcessTree: true);
        }
    }

    public void Dispose()
    {
        // Root may write where nobody may; others cannot have come here.
        Directory.Delete(_tree, recursive: true);
    }

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static Process Start(string app, string data, int port)
    {
        var start = new ProcessStartInfo("setpriv", ["--reuid", AppUser, "--regid", AppUser, "--clear-groups", "dotnet", "HipBot.dll"]) { WorkingDirectory = app };
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["urls"] = $"http://0.0.0.0:{port}",
            ["Data__Directory"] = data,
            ["DOTNET_EnableDiagnostics"] = "0",
            ["MicrosoftAppType"] = "MultiTenant",
            ["MicrosoftAppId"] = "5c9f2a64-31f0-4d0b-9a53-7a2fa1c7d101",
            ["MicrosoftAppPassword"] = "not used here",
            ["HOME"] = "/nonexistent",
        })
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static async Task<string> AnswerAsync(Process host, Uri address)
    {
        using var http = new HttpClient();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            try
            {
                return await http.GetStringAsync(address, patience.Token);
            }
            catch (HttpRequestException)
            {
                Assert.False(host.HasExited, "The host ended while it was starting.");
                await Task.Delay(100, patience.Token);
            }
        }
    }

    private static async Task RunAsync(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{command} {string.Join(' ', arguments)}: {output}");
    }
}
