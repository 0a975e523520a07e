namespace HipBot.Knowledge;

/// <summary>Data files have faults; all of them are listed, so that they can be mended in one go.</summary>
public sealed class KnowledgeException : Exception
{
    /// <summary>Makes the exception from every fault that was found.</summary>
    public KnowledgeException(IReadOnlyList<KnowledgeFault> faults)
        : base($"The data files have {faults.Count} fault(s):{Environment.NewLine}{string.Join(Environment.NewLine, faults)}") =>
        Faults = faults;

    /// <summary>The faults, in the order of the files.</summary>
    public IReadOnlyList<KnowledgeFault> Faults { get; }
}
