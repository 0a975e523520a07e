namespace HipBot.Triage;

/// <summary>How the numbered rules stand to some facts: many conditions look at the same signs, and each is judged once.</summary>
/// <remarks>Belongs to one <see cref="Facts"/>, which is used by one thread at a time.</remarks>
/// <param name="before">What is known of the facts from which these came; null where they came from none.</param>
/// <param name="changed">The slots in which they differ: only rules that look at one of these are judged anew.</param>
internal sealed class RuleMemory(RuleMemory? before, SlotIdSet changed)
{
    private const int Usual = 512;
    private const byte Known = 0x80;

    private byte[] _truths = [];

    // Few rules are explained.
    private Dictionary<int, IReadOnlyList<Finding>>? _findings;

    /// <summary>How a rule stands; null where it has not been judged.</summary>
    public Truth? TruthOf(Rule rule)
    {
        var number = rule.Number;
        return number < _truths.Length && (_truths[number] & Known) != 0 ? (Truth)(_truths[number] & ~Known)
            : before is not null && !rule.LooksAt(changed) ? before.TruthOf(rule)
            : null;
    }

    /// <summary>The findings that make a rule stand as it does; null where they have not been collected.</summary>
    public IReadOnlyList<Finding>? FindingsOf(Rule rule) =>
        _findings?.GetValueOrDefault(rule.Number) is { } known ? known
        : before is not null && !rule.LooksAt(changed) ? before.FindingsOf(rule)
        : null;

    /// <summary>Keeps how a rule stands, and gives it back.</summary>
    public Truth Keep(Rule rule, Truth truth)
    {
        if (rule.Number >= _truths.Length)
        {
            Array.Resize(ref _truths, Math.Max(Usual, rule.Number * 2));
        }

        _truths[rule.Number] = (byte)((byte)truth | Known);
        return truth;
    }

    /// <summary>Keeps the findings of a rule, and gives them back.</summary>
    public IReadOnlyList<Finding> Keep(Rule rule, IReadOnlyList<Finding> findings)
    {
        return (_findings ??= [])[rule.Number] = findings;
    }
}
