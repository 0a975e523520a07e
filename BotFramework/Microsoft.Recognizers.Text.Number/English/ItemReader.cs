using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Reads the words of a number, without asking yet whether they make one.</summary>
internal sealed class ItemReader(TokenizedText text, DigitReader digits)
{
    // No sensible number has more steps; the limit keeps "one one one ..." linear.
    private const int Limit = 32;

    public List<Item> Read(int at)
    {
        var items = new List<Item>();
        var next = at;
        while (items.Count < Limit)
        {
            var afterAnd = items.Count > 0 && text.Is(next, "and");
            var digitsAllowed = afterAnd
                ? items[0] is { Kind: ItemKind.Digits } first && first.Value == Math.Floor(first.Value)
                : items.Count == 0 || items[^1].Kind == ItemKind.Round;
            if (ReadOne(afterAnd ? next + 1 : next, digitsAllowed) is not { } item || (afterAnd && item.Kind == ItemKind.Round && Word(next + 1) is { IsPlural: true }))
            {
                break;
            }

            items.Add(item with { AfterAnd = afterAnd });
            next = item.Next;
        }

        return items;
    }

    private Item? ReadOne(int at, bool digitsAllowed) => text.IsDigits(at)
        ? digitsAllowed ? ReadDigits(at) : null
        : Word(at) switch
        {
            { Class: WordClass.Tens } tens => ReadTens(at, tens.Value),
            { Class: WordClass.Ones or WordClass.Teens } word => new Item(ItemKind.Simple, word.Value, at + 1, false),
            { Class: WordClass.Round } word => new Item(ItemKind.Round, word.Value, at + 1, false),
            { Class: WordClass.Article } when CanFollowArticle(at + 1) => new Item(ItemKind.Article, 1, at + 1, false),
            _ => null,
        };

    private Item? ReadDigits(int at) =>
        digits.ReadPlain(at) is { } number && text.IsWholeWord(number.Next - 1)
            ? new Item(ItemKind.Digits, number.Value, number.Next, false)
            : null;

    private Item ReadTens(int at, double tens)
    {
        var ones = text.IsSymbol(at + 1, '-') ? at + 2 : at + 1;
        return Word(ones) is { Class: WordClass.Ones, Value: > 0 } word
            ? new Item(ItemKind.Simple, tens + word.Value, ones + 1, false)
            : new Item(ItemKind.Simple, tens, at + 1, false);
    }

    private bool CanFollowArticle(int at) => Word(at) is { } word
        && word.Class is not (WordClass.Ones or WordClass.Teens or WordClass.Article);

    private NumberWord? Word(int at) => NumberLexicon.FindAt(text, at);
}
