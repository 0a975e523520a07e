namespace HipBot.Knowledge;

/// <summary>Where data files come from: inside the assembly when shipped, made by hand in tests.</summary>
public interface IKnowledgeFiles
{
    /// <summary>Opens a file by its name, such as <c>Knowledge/slots.json</c>; null where there is none.</summary>
    Stream? Open(string name);

    /// <summary>Names of the files below a folder, such as <c>Knowledge/lexicon/</c>, in ordinal order.</summary>
    IReadOnlyList<string> List(string folder);
}
