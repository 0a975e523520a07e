namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>The arithmetic of ordinals in words.</summary>
internal static class Ordinals
{
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

        var fills = before % 100 == 0 || (before % 10 == 0 && before % 100 > 10 && ordinal.Value < 10);
        return fills && before > 0 ? before + ordinal.Value : null;
    }
}
