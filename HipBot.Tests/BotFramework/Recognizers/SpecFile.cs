using System.Text.Json;

namespace HipBot.Tests.BotFramework.Recognizers;

/// <summary>Reads a file of Specs/recognizers; the originals spell member names in more than one way.</summary>
internal static class SpecFile
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static IReadOnlyList<SpecCase> Read(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Specs", "recognizers", name + ".json");
        using var stream = File.OpenRead(path);
        return JsonSerializer.Deserialize<List<SpecCase>>(stream, Options)!;
    }
}
