using System.Globalization;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Reads plain numbers in digits: 12, 1,234.5, 1 234, 1.111,11, .08, 1,3.</summary>
internal sealed class DigitReader(TokenizedText text)
{
    /// <summary>The number whose first token is at the index; what touches its end is the caller's to judge.</summary>
    public DigitNumber? ReadPlain(int at)
    {
        if (text.IsSymbol(at, '.'))
        {
            return ReadPointFirst(at);
        }

        if (!text.IsDigits(at) || text.TouchesWord(at))
        {
            return null;
        }

        return ReadGrouped(at) ?? ReadDecimal(at, '.') ?? ReadDecimal(at, ',') ?? ReadInteger(at);
    }

    /// <summary>The value of one run of digits.</summary>
    public double ValueOf(int at) => double.Parse(text.Span(at), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Whether a separator and digits follow without a gap.</summary>
    public bool HasPart(int at, char separator) =>
        text.IsSymbol(at, separator) && text.Touches(at) && text.IsDigits(at + 1) && text.Touches(at + 1);

    private DigitNumber? ReadPointFirst(int at) =>
        !text.Touches(at) && text.IsDigits(at + 1) && text.Touches(at + 1) && !HasPart(at + 2, '.')
            ? new DigitNumber(at + 2, Fraction(at + 1), NumberKind.Decimal)
            : null;

    private DigitNumber? ReadInteger(int at)
    {
        var isCutFromMeasure = (HasPart(at + 1, '.') || HasPart(at + 1, ',')) && text.Touches(at + 3)
            && text[at + 3].Kind == TokenKind.Word;
        return isCutFromMeasure || IsTailOfMeasure(at) ? null : new DigitNumber(at + 1, ValueOf(at), NumberKind.Integer);
    }

    // The 25 of "180.25ml" is no number of its own.
    private bool IsTailOfMeasure(int at) => FollowsPart(at, '.') && text.Touches(at + 1) && text[at + 1].Kind == TokenKind.Word;

    private DigitNumber? ReadDecimal(int at, char separator)
    {
        if (!HasPart(at + 1, separator) || FollowsPart(at, separator) || HasPart(at + 3, '.') || HasPart(at + 3, ','))
        {
            return null;
        }

        return new DigitNumber(at + 3, ValueOf(at) + Fraction(at + 2), NumberKind.Decimal);
    }

    private DigitNumber? ReadGrouped(int at) =>
        FollowsPart(at, ',') || FollowsPart(at, '.') || Length(at) > 3
            ? null
            : ReadGroups(at, ",", '.') ?? ReadIndianGroups(at) ?? ReadDotGroups(at) ?? ReadGroups(at, "  \u202f", '.');

    // Dots group thousands only where a comma shows that they do; otherwise they are an address or a version.
    private DigitNumber? ReadDotGroups(int at) =>
        ReadGroups(at, ".", ',') is { Kind: NumberKind.Decimal } grouped ? grouped : null;

    private DigitNumber? ReadGroups(int at, string separators, char point)
    {
        var value = ValueOf(at);
        var next = at + 1;
        while (GroupAfter(next, separators) is { } group && Length(group) == 3)
        {
            value = (value * 1000) + ValueOf(group);
            next = group + 1;
        }

        return next == at + 1 ? null : WithDecimals(next, value, point);
    }

    private DigitNumber? ReadIndianGroups(int at)
    {
        var value = ValueOf(at);
        var next = at + 1;
        while (HasPart(next, ',') && Length(next + 1) == 2)
        {
            value = (value * 100) + ValueOf(next + 1);
            next += 2;
        }

        return next > at + 1 && HasPart(next, ',') && Length(next + 1) == 3
            ? WithDecimals(next + 2, (value * 1000) + ValueOf(next + 1), '.')
            : null;
    }

    private DigitNumber WithDecimals(int next, double value, char point) =>
        HasPart(next, point) && !HasPart(next + 2, '.') && !HasPart(next + 2, ',')
            ? new DigitNumber(next + 2, value + Fraction(next + 1), NumberKind.Decimal)
            : new DigitNumber(next, value, NumberKind.Integer);

    private int? GroupAfter(int next, string separators)
    {
        if (HasPart(next, separators[0]))
        {
            return next + 1;
        }

        var isSpaced = text.IsDigits(next) && text[next].Start == text[next - 1].End + 1
            && separators.Contains(text.Lower[text[next].Start - 1]) && text.IsWholeWord(next);
        return isSpaced ? next : null;
    }

    private bool FollowsPart(int at, char separator) =>
        text.IsSymbol(at - 1, separator) && text.Touches(at) && text.IsDigits(at - 2) && text.Touches(at - 1);

    private double Fraction(int at) =>
        double.Parse(string.Concat("0.", text.Span(at)), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private int Length(int at) => text[at].End - text[at].Start;
}
