namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>A node of the tree in which spellings are looked up, a character an edge.</summary>
internal sealed class UnitNode
{
    public Dictionary<char, UnitNode> Next { get; } = [];

    /// <summary>What is spelled by the way to this node, with the spelling as the table has it.</summary>
    public List<(string Spelling, UnitEntry Entry)> Ends { get; } = [];
}
