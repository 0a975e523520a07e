using System.Globalization;
using System.Text;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Reads numbers that begin with digits and say more: 2 1/4, 2½, 1.3e6, 1.1^23, 10k.</summary>
internal sealed class FormattedDigitReader(TokenizedText text, DigitReader digits, NumberMode mode)
{
    private readonly PowerReader powers = new(text, digits);

    public DigitNumber? Read(int at)
    {
        if (ReadUnicodeFraction(at, 0) is { } sign)
        {
            return sign;
        }

        if (digits.ReadPlain(at) is not { } plain)
        {
            return null;
        }

        return ReadFraction(at)
            ?? ReadUnicodeFraction(plain.Next, plain.Value)
            ?? ReadPower(plain)
            ?? ReadSuffix(plain)
            ?? (EndsCleanly(plain.Next) ? plain : null);
    }

    private bool EndsCleanly(int next) => mode == NumberMode.Unit || text.EndsWord(next - 1);

    private DigitNumber? ReadFraction(int at)
    {
        if (ReadSlash(at) is { } slash)
        {
            return slash;
        }

        return text.IsDigits(at + 1) && !text.Touches(at + 1) && ReadSlash(at + 1) is { } part
            ? part with { Value = digits.ValueOf(at) + part.Value }
            : null;
    }

    private DigitNumber? ReadSlash(int at)
    {
        var isPath = text.Touches(at) && (text.IsSymbol(at - 1, '/') || IsHyphenInWord(at - 1));
        var divides = text.IsDigits(at) && digits.HasPart(at + 1, '/') && !isPath;
        if (!divides || (text.IsSymbol(at + 3, '/') && text.Touches(at + 3)) || !EndsCleanly(at + 3))
        {
            return null;
        }

        var divisor = digits.ValueOf(at + 2);
        return divisor == 0 ? null : new DigitNumber(at + 3, digits.ValueOf(at) / divisor, NumberKind.Fraction);
    }

    private bool IsHyphenInWord(int at) => text.IsSymbol(at, '-') && text.Touches(at);

    private DigitNumber? ReadUnicodeFraction(int at, double whole)
    {
        if (!text.Has(at) || text[at].Kind != TokenKind.Symbol || whole != Math.Floor(whole))
        {
            return null;
        }

        // "½" decomposes into 1, a fraction slash and 2.
        var symbol = text.Span(at);
        if (symbol.Length > 1 || CharUnicodeInfo.GetUnicodeCategory(symbol[0]) != UnicodeCategory.OtherNumber)
        {
            return null;
        }

        var value = CharUnicodeInfo.GetNumericValue(symbol[0]);
        var isFraction = symbol.ToString().Normalize(NormalizationForm.FormKC).Contains('\u2044');
        return isFraction && value is > 0 and < 1 ? new DigitNumber(at + 1, whole + value, NumberKind.Fraction) : null;
    }

    private DigitNumber? ReadPower(DigitNumber plain) =>
        powers.Read(plain) is { } power && EndsCleanly(power.Next) ? power : null;

    private DigitNumber? ReadSuffix(DigitNumber plain)
    {
        var next = plain.Next;
        if (!text.Has(next) || text[next].Kind != TokenKind.Word || (text.Touches(next + 1) && text.IsDigits(next + 1)))
        {
            return null;
        }

        var suffix = text.Text.AsSpan(text[next].Start, text[next].End - text[next].Start);
        var factor = mode == NumberMode.Pure || IsThousandsOfUnit(next) ? Multiplier(suffix) : null;
        return factor is { } by ? new DigitNumber(next + 1, plain.Value * by, KindOf(plain.Value * by)) : null;
    }

    // Before a unit only the k of "10k feet" is a multiplier: 5 M, 5 G and 5 T may be units themselves.
    private bool IsThousandsOfUnit(int suffix) => text.Is(suffix, "k") && text.Touches(suffix)
        && text.Has(suffix + 1) && text[suffix + 1].Kind == TokenKind.Word && !text.Touches(suffix + 1);

    // Case matters: 10M is ten million, 10m are ten metres.
    private static double? Multiplier(ReadOnlySpan<char> suffix) => suffix switch
    {
        "k" or "K" => 1e3,
        "M" or "MM" or "mil" => 1e6,
        "B" or "b" or "G" => 1e9,
        "T" => 1e12,
        _ => null,
    };

    private static NumberKind KindOf(double value) => value == Math.Floor(value) ? NumberKind.Integer : NumberKind.Decimal;
}
