using System.Text;

namespace HipBot.Knowledge;

/// <summary>Strips an utterance to what is compared with fixed phrases.</summary>
internal static class BareWords
{
    private const char Keycaps = '\u20E3';

    /// <summary>Lower case, without punctuation, with single spaces and straight apostrophes left out.</summary>
    public static string Of(string utterance)
    {
        var text = new StringBuilder(utterance.Length);
        foreach (var c in utterance)
        {
            if (char.IsLetterOrDigit(c))
            {
                text.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '\u2019' or '\u2018') && text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Without the marks that give an emoji its skin colour or its shape.</summary>
    public static string WithoutSkin(string utterance) => string.Concat(
        utterance.Trim().EnumerateRunes().Where(rune => rune.Value is not (>= 0x1F3FB and <= 0x1F3FF) and not 0xFE0F and not 0x200D and not 0x2640 and not 0x2642).Select(rune => rune.ToString()));

    /// <summary>The digit of a keycap such as 2 in its square; null where the text is none.</summary>
    public static string? Keycap(string text) => text is [>= '0' and <= '9', Keycaps] ? text[..1] : null;
}
