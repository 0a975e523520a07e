using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Finds the numbers of a text, left to right, each as long as it goes.</summary>
internal sealed class NumberScanner
{
    private readonly TokenizedText text;
    private readonly NumberMode mode;
    private readonly ItemReader items;
    private readonly DigitReader plainDigits;
    private readonly FormattedDigitReader digits;
    private readonly WordNumberReader words;
    private readonly FractionReader fractions;

    public NumberScanner(TokenizedText text, NumberMode mode)
    {
        this.text = text;
        this.mode = mode;
        plainDigits = new DigitReader(text);
        items = new ItemReader(text, plainDigits);
        digits = new FormattedDigitReader(text, plainDigits, mode);
        words = new WordNumberReader(text);
        fractions = new FractionReader(text);
    }

    /// <summary>The ordinals of a text.</summary>
    public static List<OrdinalSpan> FindOrdinals(string text) => new OrdinalReader(new TokenizedText(text)).FindAll();

    /// <summary>The numbers of a text.</summary>
    public static List<NumberSpan> Find(string text, NumberMode mode) => new NumberScanner(new TokenizedText(text), mode).FindAll();

    public List<NumberSpan> FindAll()
    {
        var found = new List<NumberSpan>();
        for (var at = 0; at < text.Count;)
        {
            if (ReadAt(at) is { } number)
            {
                if (!IsPronoun(at, number.Next))
                {
                    found.Add(Span(at, number));
                }

                at = number.Next;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    /// <summary>The number that begins at the token, with its sign, or null.</summary>
    public WordNumber? ReadAt(int at)
    {
        var sign = SignLength(at);
        var number = ReadUnsigned(at + sign);
        return number is { } read && double.IsFinite(read.Value) ? read with { Value = sign > 0 && !HasEvenExponent(at + sign, read) ? -read.Value : read.Value } : null;
    }

    // The sign belongs to the base: (-2)^2 is 4.
    private bool HasEvenExponent(int at, WordNumber number)
    {
        var hasBase = text.IsDigits(at) && number.Kind == NumberKind.Power;
        for (var hat = at + 1; hasBase && hat < number.Next && !text.Is(hat, "x") && !text.Is(hat, "*"); hat++)
        {
            if (text.IsSymbol(hat, '^'))
            {
                return text.Span(number.Next - 1) is [.., var last] && (last - '0') % 2 == 0;
            }
        }

        return false;
    }

    private NumberSpan Span(int at, WordNumber number)
    {
        var start = text[at].Start;
        return new NumberSpan(start, text[number.Next - 1].End - start, number.Value, number.Kind);
    }

    private int SignLength(int at)
    {
        if (text.Is(at, "minus") || text.Is(at, "negative"))
        {
            return 1;
        }

        var isSign = text.IsSymbol(at, '-') && !text.TouchesWord(at) && !text.IsDigits(at - 1)
            && (text.IsDigits(at + 1) || text.IsSymbol(at + 1, '.'));
        return isSign ? 1 : 0;
    }

    private WordNumber? ReadUnsigned(int at)
    {
        var inWords = ReadWords(at);
        var inDigits = ReadDigits(at);
        var longest = (inDigits?.Next ?? 0) > (inWords?.Next ?? 0) ? inDigits : inWords;
        return longest is { } number && mode == NumberMode.Pure ? ReadRatio(at, number) ?? number : longest;
    }

    private WordNumber? ReadWords(int at)
    {
        var read = items.Read(at);
        var whole = words.Read(at, read);
        var fraction = fractions.Read(at, read);
        return (fraction?.Next ?? 0) > (whole?.Next ?? 0) ? fraction : whole;
    }

    // "One over three"; "1 in 20" and "two out of five" only where they can be parts of a whole.
    private WordNumber? ReadRatio(int at, WordNumber numerator)
    {
        var next = numerator.Next;
        var isOver = text.Is(next, "over");
        if (!isOver && text.IsSymbol(at - 1, '$'))
        {
            return null;
        }

        var bottomAt = isOver || text.Is(next, "in") ? next + 1 : text.Is(next, "out") && text.Is(next + 1, "of") ? next + 2 : 0;
        if (bottomAt == 0 || !IsPlainInteger(at, numerator) || (ReadWords(bottomAt) ?? ReadDigits(bottomAt)) is not { } divisor)
        {
            return null;
        }

        var isCut = isOver && text.IsDigits(bottomAt) && (text.IsSymbol(divisor.Next, '.') || text.IsSymbol(divisor.Next, ','));
        var isRatio = !isCut && IsPlainInteger(bottomAt, divisor) && divisor.Value != 0 && (isOver || numerator.Value <= divisor.Value);
        return isRatio ? new WordNumber(divisor.Next, numerator.Value / divisor.Value, NumberKind.Fraction) : null;
    }

    private WordNumber? ReadDigits(int at) =>
        digits.Read(at) is { } digit ? new WordNumber(digit.Next, digit.Value, digit.Kind) : null;

    private bool IsPlainInteger(int at, WordNumber number) =>
        number.Kind == NumberKind.Integer && (!text.IsDigits(at) || number.Next == at + 1);

    // "That one" points at something; it counts nothing.
    private bool IsPronoun(int at, int next) => next == at + 1 && text.Is(at, "one")
        && (text.Is(at - 1, "the") || text.Is(at - 1, "this") || text.Is(at - 1, "that") || text.Is(at - 1, "which"));
}
