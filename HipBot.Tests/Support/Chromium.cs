using Newtonsoft.Json.Linq;

namespace HipBot.Tests.Support;

/// <summary>The browser that page tests run in.</summary>
public static class Chromium
{
    /// <summary>Where it is: in <c>CHROMIUM</c>, or where packages put it; null where there is none.</summary>
    public static string? Path { get; } = new[]
    {
        Environment.GetEnvironmentVariable("CHROMIUM"),
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    }.FirstOrDefault(File.Exists);

    public static void SkipWhereMissing() =>
        Skip.If(Path is null, "No Chromium here. Install it (apt-get install chromium) or name it in the variable CHROMIUM; .ci/run does the former.");

    /// <summary>Runs a page script of <c>Clients/</c>; its screenshots go to <c>TestResults/screenshots</c>.</summary>
    public static Task<JObject> RunAsync(string script, Uri address, Func<string, Task>? onStep = null) =>
        RunAsync(script, address, new { }, onStep);

    /// <summary>Runs a page script of <c>Clients/</c> with arguments of its own.</summary>
    public static Task<JObject> RunAsync(string script, Uri address, object arguments, Func<string, Task>? onStep = null)
    {
        var screenshots = System.IO.Path.Combine(Repository.Root, "TestResults", "screenshots");
        Directory.CreateDirectory(screenshots);
        var all = JObject.FromObject(new { address, chromium = Path, screenshots });
        all.Merge(JObject.FromObject(arguments));
        return NodeScript.RunAsync(script, all.ToString(), onStep);
    }
}
