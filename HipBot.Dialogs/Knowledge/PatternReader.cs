using HipBot.Recognition;

namespace HipBot.Knowledge;

/// <summary>Reads phrases in the notation of the lexicon from one file, with every fault noted by its place.</summary>
internal sealed class PatternReader(KnowledgeReader reader, string file, IReadOnlyDictionary<string, PatternNode> classes)
{
    /// <summary>The phrases that are well formed; the others are faults.</summary>
    public IReadOnlyList<PatternNode> Read(string path, IReadOnlyList<string> phrases)
    {
        var nodes = new List<PatternNode>();
        for (var i = 0; i < phrases.Count; i++)
        {
            if (!PatternParser.TryParse(phrases[i], out var node, out var problem))
            {
                reader.Fault(file, $"{path}[{i}]", $"'{phrases[i]}': {problem}", "Mend the phrase; its notation is in Knowledge/lexicon/README.md.");
            }
            else if (PatternNames.In(node).FirstOrDefault(name => !classes.ContainsKey(name)) is { } unknown)
            {
                reader.Fault(file, $"{path}[{i}]", $"There is no word class '{unknown}'.", "Use a class of Knowledge/lexicon/language/words.json.");
            }
            else
            {
                nodes.Add(node);
            }
        }

        return nodes;
    }
}
