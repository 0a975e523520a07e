using Microsoft.Recognizers.Text.NumberWithUnit.Units;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Filters;

/// <summary>The text around a quantity, as the filters ask for it.</summary>
internal sealed class QuantityContext(string text)
{
    public string Text { get; } = text;

    public string Lower { get; } = text.ToLowerInvariant();

    public bool BeginsWord(int at) => at == 0 || !IsWordCharacter(Lower[at - 1]) || !IsWordCharacter(Lower[at]);

    /// <summary>Whether a hyphen or a slash ties a position to what stands before: the km of "5-km" and of "min/km".</summary>
    public bool IsJoinedBefore(int at) => at > 0 && Lower[at - 1] is '-' or '/';

    /// <summary>Whether a whole number with a unit of one word is tied by a dash to what stands before: the 20 of "5-20 miles" and of "A-20".</summary>
    public bool IsEndOfRange(Quantity quantity)
    {
        var start = quantity.Start;
        return start > 1 && Lower[start - 1] is '-' or '–' && char.IsLetterOrDigit(Lower[start - 2]) && char.IsDigit(Lower[start])
            && quantity.Value == Math.Floor(quantity.Value ?? 0) && Lower[quantity.UnitAt..quantity.End].All(char.IsLetter);
    }

    /// <summary>The words right before a position, nearest first; at most <paramref name="count"/>.</summary>
    public IEnumerable<string> WordsBefore(int at, int count)
    {
        for (; count > 0; count--)
        {
            var end = at;
            while (end > 0 && char.IsWhiteSpace(Lower[end - 1]))
            {
                end--;
            }

            var start = end;
            while (start > 0 && IsWordCharacter(Lower[start - 1]))
            {
                start--;
            }

            if (start == end)
            {
                yield break;
            }

            yield return Lower[start..end];
            at = start;
        }
    }

    /// <summary>The word after a position, over white space only; empty when there is none.</summary>
    public string WordAfter(int at)
    {
        while (at < Lower.Length && char.IsWhiteSpace(Lower[at]))
        {
            at++;
        }

        var end = at;
        while (end < Lower.Length && IsWordCharacter(Lower[end]))
        {
            end++;
        }

        return Lower[at..end];
    }

    /// <summary>Whether the unit is a single letter that belongs to a code or an amount: "24703 L-202", "SCP-173C", "C.P.I.", "$10m".</summary>
    public bool IsPartOfCode(Quantity quantity)
    {
        var isLetter = quantity.End - quantity.UnitAt == 1 && char.IsLetter(Lower[quantity.UnitAt]);
        return isLetter && (GoesOn(quantity.End) || FollowsCode(quantity.Start));
    }

    private bool GoesOn(int end) =>
        end + 1 < Lower.Length && Lower[end] is '-' or '.' && char.IsLetterOrDigit(Lower[end + 1]);

    private bool FollowsCode(int start) => start > 0 && Lower[start - 1] switch
    {
        '$' or '£' or '€' => true,
        '-' => start > 1 && char.IsLetter(Lower[start - 2]),
        _ => false,
    };

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character == '_';
}
