using System.Text;

namespace HipBot.State;

/// <summary>Text that every database takes: valid Unicode without the character 0.</summary>
internal static class StorableText
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            // Halves of characters that have lost their other half come out as the replacement character.
            text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }

        return text.Replace('\0', Replacement);
    }
}
