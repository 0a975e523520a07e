using System.IO.Compression;
using HipBot.Bots;
using HipBot.Commands;
using HipBot.Knowledge;
using HipBot.Teams;
using HipBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using SkiaSharp;

namespace HipBot.Tests.Teams;

/// <summary>The app that Teams administrators upload.</summary>
public sealed class AppPackageTests
{
    private static readonly Guid AppId = new("9f3c2f0e-5b1d-4a53-9a1b-6c3a0c2f7e11");

    [Fact]
    public async Task Manifest_HoldsBeforeMicrosoftsSchema()
    {
        var files = Files();

        var result = await NodeScript.RunAsync("manifest.mjs", new { manifest = Text(files["manifest.json"]), languages = new[] { Text(files["en-gb.json"]) } });

        Assert.Empty(result["faults"]!);
        Assert.NotEmpty(result["faultsOfABrokenOne"]!);
    }

    [Fact]
    public void Package_HoldsAllThatTheManifestNames_AndNoPlaceholder()
    {
        var files = Files();
        var manifest = WireJson.Parse(Text(files["manifest.json"]));

        Assert.Equal($"{AppId}", (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("hipbot.example", (string?)manifest["validDomains"]![0]);
        Assert.Equal(
            ((string[])["manifest.json", (string)manifest["icons"]!["color"]!, (string)manifest["icons"]!["outline"]!, (string)manifest.SelectToken("localizationInfo.additionalLanguages[0].file")!]).Order(),
            files.Keys.Order());
        Assert.DoesNotContain("{", Text(files["manifest.json"]).Replace("{\n", string.Empty, StringComparison.Ordinal).Replace("{ \"", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void SameArguments_GiveTheSameBytes() => Assert.Equal(Package(), Package());

    [Fact]
    public void Icons_AreAsTeamsAsksForThem()
    {
        using var colour = SKBitmap.Decode(Files()["color.png"]);
        using var outline = SKBitmap.Decode(Files()["outline.png"]);

        Assert.Equal((192, 192), (colour.Width, colour.Height));
        Assert.Equal((32, 32), (outline.Width, outline.Height));
        Assert.All(colour.Pixels, pixel => Assert.Equal(255, pixel.Alpha));
        Assert.Equal(0, outline.Pixels[0].Alpha);
        Assert.Contains(outline.Pixels, pixel => pixel.Alpha == 255);
        Assert.All(outline.Pixels.Where(pixel => pixel.Alpha > 0), pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
    }

    [Fact]
    public void Commands_OfEachList_AreUnderstoodWhereTheyAreOffered()
    {
        using var services = DialogServices.InMemory(new FixedClock());
        var knowledge = services.GetRequiredService<KnowledgeBase>();

        foreach (var list in WireJson.Parse(Text(Files()["manifest.json"]))["bots"]![0]!["commandLists"]!)
        {
            var isPersonal = list["scopes"]!.Values<string>().Contains("personal");
            Assert.All(list["commands"]!.Select(command => (string)command["title"]!), title =>
                Assert.True(isPersonal ? knowledge.Interruptions.Find(title) is not null : knowledge.Club.CommandIn(title) is not null, title));
        }
    }

    [Theory]
    [InlineData("--app-id", "not-a-guid", "--domain", "hipbot.example")]
    [InlineData("--app-id", "9f3c2f0e-5b1d-4a53-9a1b-6c3a0c2f7e11", "--domain", "https://hipbot.example/")]
    [InlineData("--app-id", "9f3c2f0e-5b1d-4a53-9a1b-6c3a0c2f7e11")]
    public async Task WrongArguments_AreRefused(params string[] arguments) =>
        Assert.Equal(ExitCode.WrongUsage, await CommandLine.RunAsync(["teams", "package", .. arguments]));

    [Fact]
    public async Task Command_WritesTheFile()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("hipbot-").FullName, "app.zip");

        Assert.Equal(ExitCode.Well, await CommandLine.RunAsync(["teams", "package", "--app-id", $"{AppId}", "--domain", "hipbot.example", "--out", file]));

        Assert.Equal(Package(), await File.ReadAllBytesAsync(file));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private static byte[] Package()
    {
        using var stream = new MemoryStream();
        AppPackage.Write(stream, AppId, "hipbot.example");
        return stream.ToArray();
    }

    private static Dictionary<string, byte[]> Files()
    {
        using var zip = new ZipArchive(new MemoryStream(Package()));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    private static string Text(byte[] content) => System.Text.Encoding.UTF8.GetString(content);
}
