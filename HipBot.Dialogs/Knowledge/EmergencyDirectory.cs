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

    /// <summary>The numbers for a locale such as <c>en-GB</c>; those for anywhere where it names no region, or one not listed.</summary>
    public EmergencyNumbers For(string? locale) =>
        locale?.Split('-', '_') is [_, .., { Length: 2 } region] && _byRegion.TryGetValue(region, out var numbers) ? numbers : _elsewhere;

    internal static EmergencyDirectory Read(KnowledgeReader reader, SourceList sources)
    {
        var none = new EmergencyNumbers(string.Empty, string.Empty, string.Empty, []);
        var file = reader.Read(Name, new NumbersFile(none, []));
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
