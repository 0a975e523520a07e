using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Support;

/// <summary>Runs a script of <c>Clients/</c> under Node, and does what it asks for on the way.</summary>
/// <remarks>A script writes <c>STEP name</c> and waits for a line to go on, and ends with <c>RESULT json</c>.</remarks>
public static class NodeScript
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    public static Task<JObject> RunAsync(string name, object arguments, Func<string, Task>? onStep = null) =>
        RunAsync(name, JsonSerializer.Serialize(arguments), onStep);

    public static async Task<JObject> RunAsync(string name, string arguments, Func<string, Task>? onStep = null)
    {
        var directory = typeof(NodeScript).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "ClientsDirectory").Value!;
        var start = new ProcessStartInfo("node", [name, arguments])
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        await using var _ = patience.Token.Register(() => node.Kill(entireProcessTree: true));
        var errors = node.StandardError.ReadToEndAsync(CancellationToken.None);

        while (await node.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
        {
            if (line.StartsWith("RESULT ", StringComparison.Ordinal))
            {
                return WireJson.Parse(line["RESULT ".Length..]);
            }

            if (line.StartsWith("STEP ", StringComparison.Ordinal))
            {
                await onStep!(line["STEP ".Length..]);
                await node.StandardInput.WriteLineAsync();
            }
        }

        throw new InvalidOperationException($"{name} ended without a result.{Environment.NewLine}{await errors}");
    }
}
