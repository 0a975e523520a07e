using System.Collections.Frozen;
using System.Globalization;

namespace HipBot.Knowledge;

/// <summary>Emergency numbers by region: <c>Knowledge/emergency-numbers.json</c>.</summary>
public sealed class EmergencyDirectory
{
    private const string Name = "Knowledge/emergency-numbers.json";

    private readonly FrozenDictionary<string, EmergencyNumbers> _byRegion;
    private readonly EmergencyNumbers _elsewhere;

    private EmergencyDirectory(EmergencyNumbers elsewhere, IEnumerable<EmergencyNumbers> regions)
    {
        _elsewhere = elsewhere;
        _byRegion = regions.DistinctBy(numbers => numbers.Region).ToFrozenDictionary(numbers => numbers.Region, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every region with its numbers, by its code, after those for anywhere else.</summary>
    public IReadOnlyList<EmergencyNumbers> All => [_elsewhere, .. _byRegion.Values.OrderBy(numbers => numbers.Region, StringComparer.Ordinal)];

    /// <summary>The numbers for a locale such as <c>en-GB</c>; those for anywhere where it names no region, or one not listed.</summary>
    public EmergencyNumbers For(string? locale) => Find(RegionOf(locale)) ?? _elsewhere;

    /// <summary>Whether numbers are listed for a region.</summary>
    public bool Knows(string region) => _byRegion.ContainsKey(region);

    /// <summary>This directory for people of one region, unless their locale names another.</summary>
    /// <param name="region">ISO 3166 country code; empty to presume none.</param>
    /// <exception cref="ArgumentException">The region is not listed.</exception>
    public EmergencyDirectory Presuming(string region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return region.Length == 0 ? this
            : new(Find(region) ?? throw new ArgumentException($"No emergency number is known for the region '{region}'.", nameof(region)), _byRegion.Values);
    }

    private EmergencyNumbers? Find(string region) => _byRegion.GetValueOrDefault(region);

    // "en-GB" and "zh-Hant-TW" end in the region.
    private static string RegionOf(string? locale) => locale?.Split('-', '_') is [_, .., { Length: 2 } region] ? region : string.Empty;

    internal static EmergencyDirectory Read(KnowledgeReader reader, SourceList sources)
    {
        var none = new EmergencyNumbers(string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, []);
        var file = reader.Read(Name, new NumbersFile(none, []));
        sources.Check(reader, Name, "$.default.sources", file.Default.Sources);
        for (var i = 0; i < file.Regions.Count; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"$.regions[{i}]");
            sources.Check(reader, Name, path + ".sources", file.Regions[i].Sources);
            if (file.Regions[i].Emergency.Length == 0 || file.Regions[i].Region.Length != 2)
            {
                reader.Fault(Name, path, "A region needs its two letters and an emergency number.", "Fill in region and emergency.");
            }
        }

        return new(file.Default, file.Regions);
    }

    internal sealed record NumbersFile(EmergencyNumbers Default, IReadOnlyList<EmergencyNumbers> Regions);
}
