using System.IO.Compression;
using System.Text;
using HipBot.Cards.Pictures;

namespace HipBot.Teams;

/// <summary>The app package of Teams: a zip of the manifest, its other languages and the icons.</summary>
/// <remarks>The manifest stands in <c>deploymentTemplates/teams</c>; the same arguments give the same bytes.</remarks>
internal static class AppPackage
{
    private const string Resources = "Teams/";

    // Zip knows no time before this one.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the package.</summary>
    /// <param name="target">Where to; stays open.</param>
    /// <param name="appId">The bot's app id, which is also the id of the Teams app.</param>
    /// <param name="domain">The host name under which HipBot is reached.</param>
    public static void Write(Stream target, Guid appId, string domain)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var name in typeof(AppPackage).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Resources, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var text = Read(name).Replace("{appId}", $"{appId}", StringComparison.Ordinal).Replace("{domain}", domain, StringComparison.Ordinal);
            Add(zip, name[Resources.Length..], Encoding.UTF8.GetBytes(text));
        }

        Add(zip, "color.png", AppIcon.Colour());
        Add(zip, "outline.png", AppIcon.Outline());
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(AppPackage).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
