using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Reads what makes a power of a plain number: 1.3e6, 1.1^23, 6.23x10^-4.</summary>
internal sealed class PowerReader(TokenizedText text, DigitReader digits)
{
    public DigitNumber? Read(DigitNumber plain)
    {
        var next = plain.Next;
        if (text.Touches(next) && text.IsSymbol(next, '^'))
        {
            return ReadExponent(next + 1) is var (end, power) ? Result(end, Math.Pow(plain.Value, power)) : null;
        }

        var exponentAt = text.Touches(next) && text.Is(next, "e") ? next + 1 : AfterTimesTen(next);
        return ReadExponent(exponentAt) is var (after, ten) ? Result(after, plain.Value * Math.Pow(10, ten)) : null;
    }

    // Where the exponent of "x10^" stands; the end of the text, where none can be, if this is not it.
    private int AfterTimesTen(int at)
    {
        var isTimesTen = (text.Is(at, "x") || text.Is(at, "×") || text.Is(at, "*"))
            && text.Is(at + 1, "10") && text.IsSymbol(at + 2, '^') && text.Touches(at + 2);
        return isTimesTen ? at + 3 : text.Count;
    }

    private (int Next, double Value)? ReadExponent(int at)
    {
        var sign = 1;
        while (text.Touches(at) && (text.IsSymbol(at, '-') || text.IsSymbol(at, '+')))
        {
            sign = text.IsSymbol(at, '-') ? -sign : sign;
            at++;
        }

        return text.IsDigits(at) && text.Touches(at) && text.Span(at)[0] != '0'
            ? (at + 1, sign * digits.ValueOf(at))
            : null;
    }

    private static DigitNumber? Result(int next, double value) =>
        double.IsFinite(value) ? new DigitNumber(next, value, NumberKind.Power) : null;
}
