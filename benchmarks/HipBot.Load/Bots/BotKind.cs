namespace HipBot.Load.Bots;

/// <summary>A bot that can be started.</summary>
/// <param name="Name">What it is called in the tables.</param>
/// <param name="Command">The program that runs it.</param>
/// <param name="Arguments">The program's arguments at a port, with a folder for its data.</param>
internal sealed record BotKind(string Name, string Command, Func<int, string, IReadOnlyList<string>> Arguments)
{
    /// <summary>HipBot as it is published.</summary>
    public static BotKind HipBot { get; } = Published("HipBot", "HipBot");

    /// <summary>HipBot's host and durable state around a plain waterfall of choices, numbers and yes or no.</summary>
    public static BotKind SixSteps { get; } = Published("six steps", "SixSteps");

    /// <summary>The same waterfall, taking every answer as text.</summary>
    public static BotKind SixTextSteps { get; } = Published("six text steps", "SixSteps", "--Prompts=text");

    /// <summary>The plain waterfall in Microsoft's SDK for JavaScript, with its state in memory.</summary>
    public static BotKind Peer { get; } = Node("JavaScript", "choices");

    /// <summary>The waterfall of texts in Microsoft's SDK for JavaScript, with its state in memory.</summary>
    public static BotKind TextPeer { get; } = Node("JavaScript, text", "text");

    private static BotKind Published(string name, string assembly, params string[] more) => new(name, "dotnet", (port, data) =>
    [
        Path.Combine(Artifacts.FolderOf(assembly), $"{assembly}.dll"),
        "--urls", $"http://127.0.0.1:{port}",
        "--contentRoot", data,
        "--RateLimits:Enabled=false",
        $"--DirectLine:Secrets:0={RunningBot.Secret}",
        "--Logging:LogLevel:Default=Warning",
        .. more,
    ]);

    private static BotKind Node(string name, string prompts) =>
        new(name, "node", (port, _) => [Path.Combine(Artifacts.PeerFolder, "bot.mjs"), $"{port}", prompts]);
}
