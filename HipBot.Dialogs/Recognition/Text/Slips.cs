namespace HipBot.Recognition;

/// <summary>Weighs the slips of the finger between what was typed and a word.</summary>
internal static class Slips
{
    /// <summary>What one wrong letter weighs; the other slips weigh about as much, the likelier the less.</summary>
    public const int One = 10;

    private const int Neighbour = 8;
    private const int Swapped = 8;
    private const int Missing = 9;
    private const int Repeated = 6;

    // People seldom miss the first letter.
    private const int First = 3;

    // Rows of the keyboard; letters next to each other are easily hit for one another.
    private static readonly string[] Keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>The weight of letters too many, missing, wrong, or swapped with a neighbour (optimal string alignment distance).</summary>
    public static int Between(ReadOnlySpan<char> typed, ReadOnlySpan<char> word)
    {
        Span<int> beforeLast = stackalloc int[word.Length + 1];
        Span<int> last = stackalloc int[word.Length + 1];
        Span<int> current = stackalloc int[word.Length + 1];
        for (var j = 1; j <= word.Length; j++)
        {
            last[j] = last[j - 1] + MissingAt(word, j - 1);
        }

        for (var i = 1; i <= typed.Length; i++)
        {
            current[0] = last[0] + TooMany(typed, i - 1);
            for (var j = 1; j <= word.Length; j++)
            {
                var changed = last[j - 1] + Wrong(typed[i - 1], word[j - 1], j - 1);
                current[j] = Math.Min(changed, Math.Min(last[j] + TooMany(typed, i - 1), current[j - 1] + MissingAt(word, j - 1)));
                if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + Swapped);
                }
            }

            var oldest = beforeLast;
            beforeLast = last;
            last = current;
            current = oldest;
        }

        return last[word.Length];
    }

    private static int Wrong(char typed, char meant, int at) =>
        typed == meant ? 0 : (AreNeighbours(typed, meant) ? Neighbour : One) + (at == 0 ? First : 0);

    private static int MissingAt(ReadOnlySpan<char> word, int at) =>
        at == 0 ? Missing + First : word[at] == word[at - 1] ? Repeated : Missing;

    private static int TooMany(ReadOnlySpan<char> typed, int at) =>
        at == 0 ? One + First : typed[at] == typed[at - 1] ? Repeated : One;

    private static bool AreNeighbours(char one, char other)
    {
        foreach (var row in Keyboard)
        {
            var at = row.IndexOf(one, StringComparison.Ordinal);
            if (at >= 0)
            {
                return (at > 0 && row[at - 1] == other) || (at + 1 < row.Length && row[at + 1] == other);
            }
        }

        return false;
    }
}
