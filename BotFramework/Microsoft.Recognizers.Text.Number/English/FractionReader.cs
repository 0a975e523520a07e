using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Reads fractions in words: "two thirds", "three and a fifth", "one million and a half", "quarter million".</summary>
internal sealed class FractionReader(TokenizedText text)
{
    public WordNumber? Read(int at, List<Item> items)
    {
        if (items.Count == 0)
        {
            return ReadBarePart(at);
        }

        var divisorAt = Ordinals.PlaceAfter(text, items);
        if (items[^1].Kind == ItemKind.Digits || Word(divisorAt) is not { IsDivisor: true } divisor)
        {
            return null;
        }

        var parts = divisor.IsPlural ? SplitPlural(items, divisor, divisorAt) : SplitSingular(items, divisor);
        return parts is { } found ? Finish(divisorAt + 1, found) : null;
    }

    // "Half" is a number by itself; "quarter" only as "quarter million".
    private WordNumber? ReadBarePart(int at)
    {
        if (Word(at) is not { Class: WordClass.Part, IsPlural: false } part)
        {
            return null;
        }

        var (next, factor) = ReadMultiplier(at + 1);
        return part.Value == 2 || factor != 1 ? new WordNumber(next, factor / part.Value, NumberKind.Fraction) : null;
    }

    // "One one hundred and fifth": a or one, then what it is a part of.
    private static FractionParts? SplitSingular(List<Item> items, NumberWord divisor)
    {
        for (var one = 0; one < items.Count; one++)
        {
            var isNumerator = items[one] is { Value: 1, Kind: not ItemKind.Digits } && (one == 0 || (items[one].AfterAnd && items[one - 1].Kind != ItemKind.Digits));
            if (isNumerator && Whole(items, one) is { } whole && Divisor(items, one + 1, divisor) is { } by)
            {
                return new FractionParts(whole, LastRound(items, one), 1, by);
            }
        }

        return null;
    }

    private FractionParts? SplitPlural(List<Item> items, NumberWord divisor, int divisorAt)
    {
        // "Twenty seconds" is a time; only the hyphen makes it 22nds.
        var isTime = divisor is { Class: WordClass.Ordinal, Value: 2 } && !text.IsSymbol(divisorAt - 1, '-');
        if (isTime)
        {
            return null;
        }

        for (var start = 1; start < items.Count; start++)
        {
            if (Divisor(items, start, divisor) is { } by && Composer.ComposeAll(items, 0, start) is { } numerator)
            {
                return new FractionParts(0, 1, numerator, by);
            }
        }

        return Divisor(items, items.Count, divisor) is { } simple ? SplitMixed(items, simple) : null;
    }

    // "One hundred and | three quarters", but "one hundred and thirty | fifths": a proper fraction stands for itself.
    private static FractionParts? SplitMixed(List<Item> items, double divisor)
    {
        var and = items.FindLastIndex(item => item.AfterAnd);
        if (and > 0 && Whole(items, and) is { } whole
            && items[and - 1].Kind != ItemKind.Digits && Composer.ComposeAll(items, and, items.Count) is { } rest)
        {
            // What is no proper fraction is divided with the whole: "six and four thirds" are ten thirds.
            var round = LastRound(items, and);
            return rest < divisor ? new FractionParts(whole, round, rest, divisor) : new FractionParts(0, 1, whole + (rest * round), divisor);
        }

        return Composer.ComposeAll(items, 0, items.Count) is { } all && items[0].Kind != ItemKind.Digits
            ? new FractionParts(0, 1, all, divisor)
            : null;
    }

    private static double? Whole(List<Item> items, int count) => count == 0 ? 0 : Composer.ComposeAll(items, 0, count);

    private static double? Divisor(List<Item> items, int start, NumberWord divisor)
    {
        if (start == items.Count)
        {
            return IsAmbiguous(divisor) ? null : divisor.Value;
        }

        var isPartOfDivisor = items[start] is { Kind: ItemKind.Simple, AfterAnd: false } && divisor.Class != WordClass.Part;
        return isPartOfDivisor ? Ordinals.Join(items, start, divisor) : null;
    }

    // First and second are no parts: "one second" is a time.
    private static bool IsAmbiguous(NumberWord divisor) => divisor is { Class: WordClass.Ordinal, Value: < 3 };

    // "One million and a half" is a million and half a million; "one hundred and a half" is 100.5.
    private static double LastRound(List<Item> items, int count) =>
        count > 0 && items[count - 1] is { Kind: ItemKind.Round, Value: >= 1e6 } round ? round.Value : 1;

    private WordNumber Finish(int at, FractionParts parts)
    {
        var (next, factor) = ReadMultiplier(at);
        var fraction = parts.Numerator / parts.Divisor;
        var value = (parts.Whole, factor) switch
        {
            (_, 1) => parts.Whole + (fraction * (parts.Divisor <= 10 ? parts.WholeRound : 1)),
            var (whole, by) when whole >= by => whole + (fraction * by),
            var (whole, by) => (whole + fraction) * by,
        };
        return new WordNumber(next, value, NumberKind.Fraction);
    }

    // "Million", "a million", "of a million".
    private (int Next, double Factor) ReadMultiplier(int at)
    {
        var word = text.Is(at, "of") ? at + 1 : at;
        word = text.Is(word, "a") ? word + 1 : word;
        var isLinked = word == at || text.Is(word - 1, "a");
        return isLinked && Word(word) is { Class: WordClass.Round } round ? (word + 1, round.Value) : (at, 1);
    }

    private NumberWord? Word(int at) => NumberLexicon.FindAt(text, at);
}
