using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace HipBot.Tests.Recognition;

/// <summary>The <c>recognize</c> command as other programs call it.</summary>
public sealed class RecognizeCommandTests
{
    [Fact]
    public async Task Text_IsWrittenAsOneJsonObject()
    {
        var (exitCode, output, _) = await RunAsync(["recognize", "sharp in the left groin, no fever"]);

        Assert.Equal(0, exitCode);
        Assert.Equal(
            """{"text":"sharp in the left groin, no fever","findings":[{"slot":"character","value":"sharp","state":"present","start":0,"length":5},{"slot":"side","value":"left","state":"present","start":13,"length":4},{"slot":"location","value":"anterior-groin","state":"present","start":18,"length":5},{"slot":"fever","value":"fever","state":"absent","start":28,"length":5},{"slot":"fever","value":"none","state":"present","start":28,"length":5}]}""" + "\n",
            output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Input_IsReadAndWrittenLineByLineInUtf8()
    {
        var (exitCode, output, _) = await RunAsync(["recognize"], "maybe a bit numb – naïve 🤒\n\nI'm 41");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();

        Assert.Equal(0, exitCode);
        Assert.Equal(["maybe a bit numb – naïve 🤒", "", "I'm 41"], lines.Select(line => line["text"]!.GetValue<string>()));
        Assert.Equal("[]", lines[1]["findings"]!.ToJsonString());
        Assert.Equal("41", lines[2]["findings"]![0]!["value"]!.GetValue<string>());
    }

    [Fact]
    public async Task Words_WithoutQuotes_AreWrongUsage()
    {
        var (exitCode, output, error) = await RunAsync(["recognize", "my", "hip", "hurts"]);

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.NotEmpty(error);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string[] arguments, string input = "")
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "HipBot.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
