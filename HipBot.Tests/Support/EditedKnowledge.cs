using System.Text;
using HipBot.Knowledge;

namespace HipBot.Tests.Support;

/// <summary>The shipped files with some texts of one of them replaced.</summary>
internal sealed class EditedKnowledge(string file, params string[] edits) : IKnowledgeFiles
{
    private readonly EmbeddedKnowledgeFiles _shipped = new();

    public IReadOnlyList<string> List(string folder) => _shipped.List(folder);

    public Stream? Open(string name) => name == file ? Edit(_shipped.Open(name)!) : _shipped.Open(name);

    private MemoryStream Edit(Stream shipped)
    {
        using var reader = new StreamReader(shipped);
        var text = reader.ReadToEnd();
        foreach (var pair in edits.Chunk(2))
        {
            Assert.Contains(pair[0], text, StringComparison.Ordinal);
            var at = text.IndexOf(pair[0], StringComparison.Ordinal);
            text = string.Concat(text.AsSpan(0, at), pair[1], text.AsSpan(at + pair[0].Length));
        }

        return new(Encoding.UTF8.GetBytes(text));
    }
}
