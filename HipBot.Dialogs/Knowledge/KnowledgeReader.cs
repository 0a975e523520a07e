using System.Text.Json;
using System.Text.Json.Serialization;

namespace HipBot.Knowledge;

/// <summary>Reads data files strictly and collects every fault instead of stopping at the first.</summary>
/// <remarks>Unknown, duplicate and missing members and nulls are faults; comments and trailing commas too.</remarks>
public sealed class KnowledgeReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    private readonly List<KnowledgeFault> _faults = [];
    private readonly IKnowledgeFiles _files;

    /// <summary>Reads from the given files.</summary>
    public KnowledgeReader(IKnowledgeFiles files) => _files = files;

    /// <summary>The faults so far, in the order found.</summary>
    public IReadOnlyList<KnowledgeFault> Faults => _faults;

    /// <summary>Reads one file; on a fault, notes it and gives <paramref name="fallback"/>, so that the other files are read too.</summary>
    public T Read<T>(string name, T fallback)
    {
        using var stream = _files.Open(name);
        if (stream is null)
        {
            Fault(name, "$", "The file is missing.", "Add it to HipBot.Dialogs; data files are embedded by their path.");
            return fallback;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(stream, Options) ?? fallback;
        }
        catch (JsonException exception)
        {
            Fault(name, exception.Path ?? "$", exception.Message, "Mend the JSON at this place; the member names are those of the record that it is read into.");
            return fallback;
        }
    }

    /// <summary>Reads every file below a folder, in ordinal order of their names.</summary>
    public IReadOnlyList<(string Name, T Content)> ReadAll<T>(string folder, T fallback) =>
        [.. _files.List(folder).Select(name => (name, Read(name, fallback)))];

    /// <summary>Notes a fault that a check of the content has found.</summary>
    public void Fault(string file, string path, string problem, string remedy) => _faults.Add(new(file, path, problem, remedy));

    /// <summary>Ends the reading.</summary>
    /// <exception cref="KnowledgeException">There was at least one fault.</exception>
    public void ThrowOnFaults()
    {
        if (_faults.Count > 0)
        {
            throw new KnowledgeException(_faults);
        }
    }
}
