using System.Globalization;
using System.Text;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Reads whole numbers, dozens and decimals in words: "three hundred and two", "half a dozen", "nine point nought four".</summary>
internal sealed class WordNumberReader(TokenizedText text)
{
    public WordNumber? Read(int at, List<Item> items)
    {
        if (ReadHalfDozen(at) is { } half)
        {
            return half;
        }

        var composed = Composer.Compose(items, 0, items.Count);
        if (composed.Count == 0)
        {
            return IsArticle(items) && IsDozen(at + 1) ? new WordNumber(at + 2, 12, NumberKind.Integer) : null;
        }

        var next = items[composed.Count - 1].Next;
        if (IsDozen(next))
        {
            var few = composed.Tail == 0 ? composed.Value : composed.Tail;
            return new WordNumber(next + 1, composed.Value + (few * 11), NumberKind.Integer);
        }

        var taken = items.Take(composed.Count).ToList();
        return ReadPoint(next, composed.Value, taken) ?? ReadInteger(next, composed.Value, taken);
    }

    private WordNumber? ReadHalfDozen(int at)
    {
        var dozen = text.Is(at + 1, "a") ? at + 2 : at + 1;
        return text.Is(at, "half") && IsDozen(dozen) ? new WordNumber(dozen + 1, 6, NumberKind.Integer) : null;
    }

    private static bool IsArticle(List<Item> items) => items is [{ Kind: ItemKind.Article }, ..];

    private bool IsDozen(int at) => Word(at) is { Class: WordClass.Dozen };

    private static WordNumber? ReadInteger(int next, double value, List<Item> items)
    {
        var startsWithDigits = items[0].Kind == ItemKind.Digits;
        if (startsWithDigits && items.Count == 1)
        {
            return null;
        }

        var isMixed = items.Exists(item => item.Kind == ItemKind.Digits)
            && items.Skip(1).Any(item => item.Kind != ItemKind.Round);
        var kind = value == Math.Floor(value) ? NumberKind.Integer : NumberKind.Decimal;
        return new WordNumber(next, value, isMixed ? NumberKind.Mixed : kind);
    }

    private WordNumber? ReadPoint(int next, double value, List<Item> items)
    {
        if (!text.Is(next, "point") || items.Exists(item => item.Kind == ItemKind.Digits))
        {
            return null;
        }

        var decimals = new StringBuilder("0.");
        var end = ReadDecimals(next + 1, decimals);
        return end == next + 1
            ? null
            : WithRound(end, value + double.Parse(decimals.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
    }

    // "Point zero three" is told digit by digit, "point seventy-one" as one number.
    private int ReadDecimals(int at, StringBuilder decimals)
    {
        while (Word(at) is { Class: WordClass.Ones } digit)
        {
            decimals.Append((int)digit.Value);
            at++;
        }

        if (decimals.Length > 2 || Word(at) is not { Class: WordClass.Tens or WordClass.Teens } number)
        {
            return at;
        }

        var ones = text.IsSymbol(at + 1, '-') ? at + 2 : at + 1;
        var hasOnes = number.Class == WordClass.Tens && Word(ones) is { Class: WordClass.Ones, Value: > 0 };
        decimals.Append((int)(number.Value + (hasOnes ? Word(ones).Value.Value : 0)));
        return hasOnes ? ones + 1 : at + 1;
    }

    private WordNumber WithRound(int next, double value) => Word(next) is { Class: WordClass.Round } round
        ? WithKind(next + 1, value * round.Value)
        : new WordNumber(next, value, NumberKind.Decimal);

    private static WordNumber WithKind(int next, double value) =>
        new(next, value, value == Math.Floor(value) ? NumberKind.Integer : NumberKind.Decimal);

    private NumberWord? Word(int at) => NumberLexicon.FindAt(text, at);
}
