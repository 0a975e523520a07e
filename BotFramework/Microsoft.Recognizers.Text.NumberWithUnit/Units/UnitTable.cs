using System.Text.Json;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>The units of one kind of quantity, found in a text by their spellings.</summary>
internal sealed class UnitTable
{
    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web);

    private readonly UnitNode root = new();

    private UnitTable(IEnumerable<UnitEntry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var spelling in SpellingPattern.Expand(entry.Spellings))
            {
                Add(spelling, entry);
            }
        }
    }

    public static UnitTable Load(string name)
    {
        using var stream = typeof(UnitTable).Assembly.GetManifestResourceStream(name + ".json");
        return new UnitTable(JsonSerializer.Deserialize<List<UnitEntry>>(stream, JsonOptions));
    }

    /// <summary>The unit with the longest spelling at the position, which must end where a word ends; or null.</summary>
    public UnitMatch? Longest(string text, string lower, int start)
    {
        UnitMatch? longest = null;
        var node = root;
        for (var at = start; at < lower.Length;)
        {
            var edge = IsGap(lower[at]) && node.Next.ContainsKey(' ') ? ' ' : lower[at];
            if (!node.Next.TryGetValue(edge, out node))
            {
                break;
            }

            at = edge == ' ' ? SkipGap(lower, at) : at + 1;
            if (node.Ends.Count > 0 && EndsWord(lower, at) && Entry(node, text.AsSpan(start, at - start)) is { } entry)
            {
                longest = new UnitMatch(start, at, entry);
            }
        }

        return longest;
    }

    private void Add(string spelling, UnitEntry entry)
    {
        var node = root;
        foreach (var character in spelling.ToLowerInvariant())
        {
            if (!node.Next.TryGetValue(character, out var next))
            {
                next = new UnitNode();
                node.Next.Add(character, next);
            }

            node = next;
        }

        node.Ends.Add((spelling, entry));
    }

    private static UnitEntry Entry(UnitNode node, ReadOnlySpan<char> written)
    {
        foreach (var (spelling, entry) in node.Ends)
        {
            if (!entry.CaseSensitive || written.SequenceEqual(spelling))
            {
                return entry;
            }
        }

        return null;
    }

    private static bool IsGap(char character) => character == '-' || char.IsWhiteSpace(character);

    // A gap is white space or a single hyphen: "year old", "year-old".
    private static int SkipGap(string text, int at)
    {
        if (text[at] == '-')
        {
            return at + 1;
        }

        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool EndsWord(string text, int end) =>
        end == text.Length || !IsWordCharacter(text[end - 1]) || !IsWordCharacter(text[end]);

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character == '_';
}
