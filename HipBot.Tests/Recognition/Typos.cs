namespace HipBot.Tests.Recognition;

/// <summary>Slips of the finger.</summary>
internal static class Typos
{
    private static readonly string[] Keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>The kinds of slips, by name; each takes a word of at least two letters.</summary>
    public static IReadOnlyDictionary<string, Func<string, Random, string>> Kinds { get; } = new Dictionary<string, Func<string, Random, string>>
    {
        ["wrong letter"] = (word, random) => Put(word, random.Next(word.Length), Other(random)),
        ["neighbour key"] = (word, random) => At(word, random, at => Put(word, at, Neighbour(word[at], random))),
        ["swapped"] = (word, random) => random.Next(word.Length - 1) is var at ? word[..at] + word[at + 1] + word[at] + word[(at + 2)..] : word,
        ["dropped"] = (word, random) => word.Remove(random.Next(word.Length), 1),
        ["doubled"] = (word, random) => At(word, random, at => word.Insert(at, word[at].ToString())),
    };

    private static string At(string word, Random random, Func<int, string> change) => change(random.Next(word.Length));

    private static string Put(string word, int at, char letter) => word[..at] + letter + word[(at + 1)..];

    private static char Other(Random random) => (char)('a' + random.Next(26));

    private static char Neighbour(char letter, Random random)
    {
        var row = Array.Find(Keyboard, row => row.Contains(letter, StringComparison.Ordinal));
        if (row is null)
        {
            return letter;
        }

        var at = row.IndexOf(letter, StringComparison.Ordinal);
        return row[Math.Clamp(at + (random.Next(2) == 0 ? -1 : 1), 0, row.Length - 1)];
    }
}
