using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>The arithmetic of ordinals in words.</summary>
internal static class Ordinals
{
    /// <summary>Where an ordinal may stand after the items: "twenty-fifth", "one hundred and fifth".</summary>
    public static int PlaceAfter(TokenizedText text, List<Item> items)
    {
        var last = items[^1];
        var isLinked = text.IsSymbol(last.Next, '-') || (last.Kind == ItemKind.Round && text.Is(last.Next, "and"));
        return isLinked ? last.Next + 1 : last.Next;
    }

    /// <summary>What the items from <paramref name="start"/> on say together with the ordinal after them, or null.</summary>
    public static double? Join(List<Item> items, int start, NumberWord ordinal)
    {
        if (start == items.Count)
        {
            return ordinal.Value;
        }

        if (Composer.ComposeAll(items, start, items.Count) is not { } before)
        {
            return null;
        }

        if (ordinal.Class == WordClass.RoundOrdinal)
        {
            return before * ordinal.Value;
        }

        var fills = before % 100 == 0 || (before % 10 == 0 && before % 100 > 10 && ordinal.Value < 20);
        return fills && before > 0 ? before + ordinal.Value : null;
    }
}
