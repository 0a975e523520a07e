using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Finds ordinals: "11th", "one hundred twenty-fifth", "next to last".</summary>
internal sealed class OrdinalReader
{
    private readonly TokenizedText text;
    private readonly ItemReader items;

    public OrdinalReader(TokenizedText text)
    {
        this.text = text;
        items = new ItemReader(text, new DigitReader(text));
    }

    public List<OrdinalSpan> FindAll()
    {
        var found = new List<OrdinalSpan>();
        for (var at = 0; at < text.Count;)
        {
            if (RelativeOrdinals.Longest(text, at) is { } relative)
            {
                found.Add(Span(at, relative.Words, relative.Offset, relative.RelativeTo));
                at += relative.Words;
            }
            else if ((ReadDigits(at) ?? ReadWords(at)) is var (next, value) && value < long.MaxValue)
            {
                found.Add(Span(at, next - at, (long)value, OrdinalSpan.FromStart));
                at = next;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private OrdinalSpan Span(int at, int tokens, long offset, string relativeTo)
    {
        var start = text[at].Start;
        return new OrdinalSpan(start, text[at + tokens - 1].End - start, offset, relativeTo);
    }

    // 1st, 22nd, 3rd; th goes with any digits, also grouped ones: 1,234th.
    private (int Next, double Value)? ReadDigits(int at)
    {
        if (!text.IsDigits(at) || text.TouchesWord(at))
        {
            return null;
        }

        var number = new DigitReader(text).ReadPlain(at) is { Kind: NumberKind.Integer } plain
            ? plain
            : new DigitNumber(at + 1, new DigitReader(text).ValueOf(at), NumberKind.Integer);
        var lastDigit = text.Span(number.Next - 1)[^1];
        var fits = text.Span(number.Next) switch
        {
            "th" => true,
            "st" => lastDigit == '1' && text.Touches(number.Next),
            "nd" => lastDigit == '2' && text.Touches(number.Next),
            "rd" => lastDigit == '3' && text.Touches(number.Next),
            _ => false,
        };
        return fits && !(text.Touches(number.Next + 1) && text.IsDigits(number.Next + 1)) ? (number.Next + 1, number.Value) : null;
    }

    private (int Next, double Value)? ReadWords(int at)
    {
        var before = items.Read(at);
        var ordinalAt = before.Count == 0 ? at : Ordinals.PlaceAfter(text, before);
        if (NumberLexicon.FindAt(text, ordinalAt) is not { Class: WordClass.Ordinal or WordClass.RoundOrdinal, IsPlural: false } ordinal)
        {
            return null;
        }

        var isPartOfOne = ordinal.Class == WordClass.RoundOrdinal && before.Count == 0
            && (text.Is(at - 1, "a") || text.Is(at - 1, "an"));
        return !isPartOfOne && Ordinals.Join(before, 0, ordinal) is { } value ? (ordinalAt + 1, value) : null;
    }
}
