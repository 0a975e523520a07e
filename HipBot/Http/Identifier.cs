using System.Text;

namespace HipBot.Http;

/// <summary>What a caller may use as the name of a conversation, a user or an activity.</summary>
/// <remarks>Such names become keys of the store: there must be no two that look the same there, and none that is too long.</remarks>
internal static class Identifier
{
    public const int MaxLength = 512;

    public static bool IsUsable(string text) =>
        text.Length <= MaxLength && text.EnumerateRunes().All(rune => !Rune.IsControl(rune) && rune != Rune.ReplacementChar);

    /// <summary>Says what is wrong with a name that is not usable.</summary>
    public static string Fault(string path) => $"'{path}' is longer than {MaxLength} characters, or has characters that no name has.";
}
