using System.Net;
using System.Net.Sockets;
using HipBot.Commands;
using HipBot.Knowledge;
using HipBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HipBot.Tests.Commands;

/// <summary>What cannot be served is told before the first turn, in words that say what to mend.</summary>
public sealed class ServeTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly LogLines _log = new();
    private readonly string _directory = Directory.CreateTempSubdirectory("hipbot-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("Knowledge/red-flags.json", "weight-bearing: unable", "weight-bearing: flying", "$.flags[2].cases[0].when")]
    [InlineData("Knowledge/cautions.json", "\"medication: statin\"", "\"medication: satin\"", "'satin' is no value of 'medication'")]
    [InlineData("Knowledge/levels.json", "{", "{{", "Knowledge/levels.json $")]
    public async Task A_broken_data_file_ends_it_with_1_and_names_file_and_place(string file, string text, string broken, string place)
    {
        var (exitCode, errors) = await ServeAsync(new EditedKnowledge(file, text, broken));

        Assert.Equal(1, exitCode);
        Assert.Contains(file, errors, StringComparison.Ordinal);
        Assert.Contains(place, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_without_numbers_ends_it_with_1_and_names_the_setting()
    {
        var (exitCode, errors) = await ServeAsync(new EmbeddedKnowledgeFiles(), "--Emergency:Region=XX");

        Assert.Equal(1, exitCode);
        Assert.Contains("Emergency:Region is 'XX'", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_ends_it_with_1_and_one_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var (exitCode, errors) = await ServeAsync(new EmbeddedKnowledgeFiles(), $"--urls={address}");

        Assert.Equal(1, exitCode);
        Assert.Contains(address, Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain(_log.All, line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Stopping_it_ends_it_well_and_without_a_word(bool whileItStarts)
    {
        using var stop = new CancellationTokenSource();
        await using var errors = new StringWriter();
        var exitCode = await ServeCommand.ServeAsync(
            Arguments(),
            builder => builder.Services.AddHostedService(services => new Stopper(services.GetRequiredService<IHostApplicationLifetime>(), stop, whileItStarts)).AddSingleton<ILoggerProvider>(_log),
            errors,
            stop.Token);

        Assert.Equal(0, exitCode);
        Assert.Empty(errors.ToString());
        Assert.DoesNotContain(_log.All, line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal));
    }

    private string[] Arguments(params string[] settings) => [$"--urls=http://127.0.0.1:{TestHost.FreePort()}", $"--contentRoot={_directory}", .. settings];

    private async Task<(int ExitCode, string Errors)> ServeAsync(IKnowledgeFiles files, params string[] settings)
    {
        using var patience = new CancellationTokenSource(Patience);
        await using var errors = new StringWriter();
        var exitCode = await ServeCommand.ServeAsync(Arguments(settings), builder => builder.Services.AddSingleton(files).AddSingleton<ILoggerProvider>(_log), errors, patience.Token);
        return (exitCode, errors.ToString());
    }

    /// <summary>Somebody who presses Ctrl+C as soon as the host runs, or before.</summary>
    private sealed class Stopper(IHostApplicationLifetime lifetime, CancellationTokenSource stop, bool whileItStarts) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            if (whileItStarts)
            {
                stop.Cancel();
            }

            lifetime.ApplicationStarted.Register(stop.Cancel);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
