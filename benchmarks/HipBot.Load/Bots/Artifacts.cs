using System.CommandLine;
using System.Diagnostics;

namespace HipBot.Load.Bots;

/// <summary>The bots as they are shipped: published, and the peer with its packages.</summary>
internal static class Artifacts
{
    private static readonly string Benchmarks = FindBenchmarks();

    /// <summary>Measures the bots as they were published last.</summary>
    public static Option<bool> AsTheyAre { get; } = new("--no-publish") { Description = "Measure the bots as they were published last." };

    public static string PeerFolder => Path.Combine(Benchmarks, "peer-js");

    public static string FolderOf(string assembly) => Path.Combine(Benchmarks, "artifacts", assembly);

    /// <summary>Publishes the bots, and installs the peer's packages where they are missing.</summary>
    public static async Task BuildAsync(ParseResult parsed)
    {
        if (parsed.GetValue(AsTheyAre))
        {
            return;
        }

        await PublishAsync("HipBot", Path.Combine(Benchmarks, "..", "HipBot"));
        await PublishAsync("SixSteps", Path.Combine(Benchmarks, "SixSteps"));
        if (!Directory.Exists(Path.Combine(PeerFolder, "node_modules")))
        {
            await RunAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], PeerFolder);
        }
    }

    private static Task PublishAsync(string assembly, string project) =>
        RunAsync("dotnet", ["publish", project, "-c", "Release", "-v", "q", "-nologo", "-o", FolderOf(assembly)], Benchmarks);

    private static async Task RunAsync(string command, string[] arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = folder })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{command} {string.Join(' ', arguments)}' failed.");
        }
    }

    private static string FindBenchmarks()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "peer-js")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The load tool runs from within the repository.");
        }

        return folder.FullName;
    }
}
