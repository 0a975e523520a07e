using System.CommandLine;

namespace HipBot.Load.Commands;

/// <summary>Where the bots and their channels listen.</summary>
internal static class Ports
{
    public static Option<int> Option { get; } = new("--port")
    {
        DefaultValueFactory = _ => 4240,
        Description = "The first of 20 ports on the loopback address that are free.",
    };
}
