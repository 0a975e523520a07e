namespace HipBot.Triage;

/// <summary>How the numbered rules stand to some facts: many conditions look at the same signs, and each is judged once.</summary>
/// <remarks>Belongs to one <see cref="Facts"/>, which is used by one thread at a time.</remarks>
internal sealed class RuleMemory
{
    private const int Usual = 512;
    private const byte Known = 0x80;

    private byte[] _truths = [];
    private IReadOnlyList<Finding>?[] _findings = [];

    /// <summary>How a rule stands; null where it has not been judged.</summary>
    public Truth? TruthOf(int number) =>
        number < _truths.Length && (_truths[number] & Known) != 0 ? (Truth)(_truths[number] & ~Known) : null;

    /// <summary>The findings that make a rule stand as it does; null where they have not been collected.</summary>
    public IReadOnlyList<Finding>? FindingsOf(int number) => number < _findings.Length ? _findings[number] : null;

    /// <summary>Keeps how a rule stands, and gives it back.</summary>
    public Truth Keep(int number, Truth truth)
    {
        if (number >= _truths.Length)
        {
            Array.Resize(ref _truths, Math.Max(Usual, number * 2));
        }

        _truths[number] = (byte)((byte)truth | Known);
        return truth;
    }

    /// <summary>Keeps the findings of a rule, and gives them back.</summary>
    public IReadOnlyList<Finding> Keep(int number, IReadOnlyList<Finding> findings)
    {
        if (number >= _findings.Length)
        {
            Array.Resize(ref _findings, Math.Max(Usual, number * 2));
        }

        return _findings[number] = findings;
    }
}
