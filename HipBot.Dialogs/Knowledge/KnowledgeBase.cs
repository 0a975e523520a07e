using HipBot.Triage;

namespace HipBot.Knowledge;

/// <summary>Everything clinical that the bot knows, read from the data files and checked as a whole.</summary>
/// <param name="Slots">The slots and their values.</param>
/// <param name="Sources">The publications behind the statements.</param>
public sealed record KnowledgeBase(SlotVocabulary Slots, SourceList Sources)
{
    /// <summary>Reads and checks every data file.</summary>
    /// <exception cref="KnowledgeException">At least one fault; the exception lists them all.</exception>
    public static KnowledgeBase Load(IKnowledgeFiles files)
    {
        var reader = new KnowledgeReader(files);
        var knowledge = new KnowledgeBase(SlotsFile.Read(reader), SourceList.Read(reader));
        reader.ThrowOnFaults();
        return knowledge;
    }
}
