using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Reads ranges: "between 20 and 30", "from 20 to 30", "20 to 30", "more than 20 and at most 30", "30 or more".</summary>
internal sealed class NumberRangeReader(TokenizedText text, NumberScanner numbers)
{
    public NumberRange Read(int at)
    {
        if (text.Is(at, "between"))
        {
            return ReadTwo(at + 1, includesLow: false, "and");
        }

        return text.Is(at, "from")
            ? ReadTwo(at + 1, includesLow: true, "to", "until", "till", "-", "~")
            : ReadTwo(at, includesLow: true, "to", "-", "~") ?? ReadBounds(at) ?? ReadNumberFirst(at);
    }

    private NumberRange ReadTwo(int at, bool includesLow, params string[] links)
    {
        if (numbers.ReadAt(at) is not { } first || !links.Any(link => text.Is(first.Next, link))
            || numbers.ReadAt(first.Next + 1) is not { } second || second.Value < first.Value)
        {
            return null;
        }

        return new NumberRange(second.Next, first.Value, includesLow, second.Value, IncludesHigh: false);
    }

    // One bound, or two that face each other.
    private NumberRange ReadBounds(int at)
    {
        if (ReadBound(at) is not { } first)
        {
            return null;
        }

        var isLinked = text.Is(first.Next, "and") || text.Is(first.Next, "but");
        return isLinked && ReadBound(first.Next + 1) is { } second ? Join(first, second) ?? first : first;
    }

    private NumberRange ReadBound(int at) =>
        BoundPhrases.FindBefore(text, at) is { } bound && numbers.ReadAt(at + bound.Words.Length) is { } number
            ? Side(number.Next, number.Value, bound)
            : null;

    private NumberRange ReadNumberFirst(int at) =>
        numbers.ReadAt(at) is { } number && BoundPhrases.FindAfter(text, number.Next) is { } bound
            ? Side(number.Next + bound.Words.Length, number.Value, bound)
            : null;

    private static NumberRange Side(int next, double value, Bound bound) => bound.IsLower
        ? new NumberRange(next, value, bound.IsClosed, null, IncludesHigh: false)
        : new NumberRange(next, null, IncludesLow: false, value, bound.IsClosed);

    private static NumberRange Join(NumberRange first, NumberRange second) => (first, second) switch
    {
        ({ Low: { } low, High: null }, { Low: null, High: { } high }) when low <= high =>
            second with { Low = low, IncludesLow = first.IncludesLow },
        ({ Low: null, High: { } high }, { Low: { } low, High: null }) when low <= high =>
            second with { High = high, IncludesHigh = first.IncludesHigh },
        _ => null,
    };
}
