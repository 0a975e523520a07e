using HipBot.Knowledge;
using HipBot.Recognition;

namespace HipBot.Bots;

/// <summary>The knowledge that is shipped with HipBot. It never changes, so it is read once, whatever hosts a process has.</summary>
internal static class ShippedKnowledge
{
    private static readonly Lazy<KnowledgeBase> Shipped = new(() => KnowledgeBase.Load(new EmbeddedKnowledgeFiles()));

    private static readonly Lazy<FindingRecognizer> ShippedRecognizer = new(() => Make(Shipped.Value));

    /// <summary>Begins to read it on another thread, so that it is there by the time that the rest of a host is.</summary>
    /// <remarks>A fault in it is thrown by whoever asks for it later.</remarks>
    public static void Begin() => Task.Run(() => ShippedRecognizer.Value);

    /// <summary>What the files hold.</summary>
    /// <exception cref="KnowledgeException">At least one fault; the exception lists them all.</exception>
    public static KnowledgeBase Of(IKnowledgeFiles files) => files is EmbeddedKnowledgeFiles ? Shipped.Value : KnowledgeBase.Load(files);

    /// <summary>The recognizer for some knowledge.</summary>
    public static FindingRecognizer RecognizerFor(KnowledgeBase knowledge) =>
        Shipped.IsValueCreated && ReferenceEquals(Shipped.Value.Lexicon, knowledge.Lexicon) ? ShippedRecognizer.Value : Make(knowledge);

    private static FindingRecognizer Make(KnowledgeBase knowledge) => new(knowledge.Lexicon, knowledge.Slots);
}
